package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Checks what the seed was made from, and makes it anew. */
final class SeedCheck {

    private SeedCheck() {}

    /** All steps about the seed. */
    static List<Step> steps(JsonNode root, String lockHash) {
        List<Step> steps = new ArrayList<>();
        steps.add(order(root));
        steps.add(commitment(root));
        steps.addAll(SourceCheck.sources(root));
        steps.add(selfSeeded(root));
        steps.add(seed(root, lockHash));
        return steps;
    }

    private static Step commitment(JsonNode root) {
        String recomputed = Hashes.sha256(
                "shien/draw-commitment/1\0".getBytes(StandardCharsets.US_ASCII),
                HexFormat.of().parseHex(root.get("secret").textValue()));
        return equal(
                "commitment", root.get("lock").get("seed").get("commitment").textValue(), recomputed);
    }

    private static Step selfSeeded(JsonNode root) {
        Instant lockedAt = moment(root.get("lock").get("lockedAt")).toInstant();
        boolean later = false;
        for (JsonNode source : root.get("lock").get("seed").get("sources")) {
            later |= SourceCheck.publicAt(source)
                    .filter(at -> at.isAfter(lockedAt))
                    .isPresent();
        }
        boolean stated = root.get("selfSeeded").booleanValue();
        String found = later
                ? "a declared source became public after the lock"
                : "no declared source became public after the lock: the commitment alone vouches for the seed";
        return new Step("self-seeded", stated == !later, found);
    }

    private static Step order(JsonNode root) {
        OffsetDateTime lockedAt = moment(root.get("lock").get("lockedAt"));
        OffsetDateTime drawnAt = moment(root.get("drawnAt"));
        Problems problems = new Problems();
        if (drawnAt.toInstant().isBefore(lockedAt.toInstant())) {
            problems.add("locked " + lockedAt + ", but drawn " + drawnAt);
        }
        for (JsonNode source : root.get("lock").get("seed").get("sources")) {
            SourceCheck.publicAt(source)
                    .filter(at -> at.isAfter(drawnAt.toInstant()))
                    .ifPresent(at -> problems.add("drawn " + drawnAt + ", but source "
                            + Quoted.of(source.get("name").textValue()) + " is public from " + at));
        }
        return problems.step("time", "locked " + lockedAt + ", drawn " + drawnAt);
    }

    private static Step seed(JsonNode root, String lockHash) {
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
}
