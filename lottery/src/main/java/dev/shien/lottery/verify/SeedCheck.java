package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checks what the seed was made from, and makes it anew. */
final class SeedCheck {

    private SeedCheck() {}

    static Step commitment(JsonNode root) {
        String recomputed = Hashes.sha256(
                "shien/draw-commitment/1\0".getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().parseHex(root.get("secret").textValue()));
        return equal(
                "commitment", root.get("lock").get("seed").get("commitment").textValue(), recomputed);
    }

    static Step sources(JsonNode root) {
        List<String> declared = names(root.get("lock").get("seed").get("sources"));
        List<String> given = names(root.get("sources"));
        List<String> problems = new ArrayList<>();
        if (!declared.equals(given)) {
            problems.add("declared were " + declared + ", values are given for " + given);
        }
        if (declared.stream().distinct().count() < declared.size()) {
            problems.add("a source is declared twice");
        }
        return Step.of("sources", problems, declared.size() + " declared sources, each with its value");
    }

    static Step selfSeeded(JsonNode root) {
        OffsetDateTime lockedAt = moment(root.get("lock").get("lockedAt"));
        boolean later = false;
        for (JsonNode source : root.get("lock").get("seed").get("sources")) {
            JsonNode expected = source.get("expectedAt");
            later |= !expected.isNull() && moment(expected).toInstant().isAfter(lockedAt.toInstant());
        }
        boolean stated = root.get("selfSeeded").booleanValue();
        String found = later
                ? "a declared source became public after the lock"
                : "no declared source became public after the lock: the commitment alone vouches for the seed";
        return new Step("self-seeded", stated == !later, found);
    }

    static Step order(JsonNode root) {
        OffsetDateTime lockedAt = moment(root.get("lock").get("lockedAt"));
        OffsetDateTime drawnAt = moment(root.get("drawnAt"));
        return new Step(
                "time",
                !drawnAt.toInstant().isBefore(lockedAt.toInstant()),
                "locked " + lockedAt + ", drawn " + drawnAt);
    }

    static Step seed(JsonNode root, String lockHash) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        String count = Integer.toString(root.get("sources").size());
        message.writeBytes(Hashes.fields("shien/draw-seed/1", lockHash, count));
        for (JsonNode source : root.get("sources")) {
            message.writeBytes(Hashes.fields(
                    source.get("name").textValue(), source.get("value").textValue()));
        }
        String secret = root.get("secret").textValue();
        return equal("seed", root.get("seed").textValue(), Hashes.hmac(Hashes.underKey(secret), message.toByteArray()));
    }

    static Step equal(String name, String stated, String recomputed) {
        return stated.equals(recomputed)
                ? Step.passed(name, recomputed)
                : Step.failed(name, "the record says " + stated + ", recomputed " + recomputed);
    }

    private static OffsetDateTime moment(JsonNode node) {
        return OffsetDateTime.parse(node.textValue());
    }

    private static List<String> names(JsonNode sources) {
        List<String> names = new ArrayList<>();
        sources.forEach(s -> names.add(s.get("name").textValue()));
        return names;
    }
}
