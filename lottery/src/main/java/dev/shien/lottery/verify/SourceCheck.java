package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Checks that each declared source has the value that its kind asks for, and that beacons were later than the lock. */
final class SourceCheck {

    private final JsonNode declared;
    private final JsonNode given;
    private final Instant lockedAt;
    private final List<String> problems = new ArrayList<>();

    private SourceCheck(JsonNode root) {
        declared = root.get("lock").get("seed").get("sources");
        given = root.get("sources");
        lockedAt = OffsetDateTime.parse(root.get("lock").get("lockedAt").textValue())
                .toInstant();
    }

    static Step sources(JsonNode root) {
        return new SourceCheck(root).check();
    }

    /** When the value of a declared source becomes public, if that is known. */
    static Optional<Instant> publicAt(JsonNode source) {
        return switch (source.get("kind").textValue()) {
            case "drand" ->
                Optional.of(Instant.ofEpochSecond(source.at("/chain/genesis").longValue())
                        .plusSeconds((source.get("round").longValue() - 1)
                                * source.at("/chain/period").longValue()));
            case "nist" -> Optional.of(instant(source.get("at")));
            default ->
                source.get("expectedAt").isNull() ? Optional.empty() : Optional.of(instant(source.get("expectedAt")));
        };
    }

    private Step check() {
        List<String> names = names(declared);
        if (!names.equals(names(given))) {
            problems.add("declared were " + names + ", values are given for " + names(given));
        } else {
            for (int i = 0; i < declared.size(); i++) {
                value(declared.get(i), given.get(i));
            }
        }
        if (names.stream().distinct().count() < names.size()) {
            problems.add("a source is declared twice");
        }
        return Step.of("sources", problems, names.size() + " declared sources, each with its value");
    }

    private void value(JsonNode source, JsonNode stated) {
        String kind = source.get("kind").textValue();
        String name = source.get("name").textValue();
        String value = stated.get("value").textValue();
        JsonNode proof = stated.get("proof");
        boolean beacon = kind.equals("drand") || kind.equals("nist");
        if (proof.isNull() == beacon
                || (beacon && !proof.get("kind").textValue().equals(kind))) {
            problems.add("source '" + name + "' of kind " + kind + " has the proof of another kind");
        } else if (kind.equals("numbers")) {
            note(PublishedNumbers.areCanonical(value), "numbers of '" + name + "' are not in the form of RFC 3797");
        } else if (kind.equals("drand")) {
            drand(source, value, proof);
        } else if (kind.equals("nist")) {
            PulseCheck.problems(source, value, proof).forEach(p -> problems.add("pulse of '" + name + "': " + p));
        }
        if (beacon) {
            note(publicAt(source).orElseThrow().isAfter(lockedAt), "source '" + name + "' was public at the lock");
        }
    }

    private void drand(JsonNode source, String value, JsonNode proof) {
        String name = source.get("name").textValue();
        JsonNode chain = source.get("chain");
        List<Long> stated =
                List.of(chain.get("genesis").longValue(), chain.get("period").longValue());
        List<Long> known = genesisAndPeriod(chain.get("hash").textValue()).orElse(stated);
        note(known.equals(stated), "chain of '" + name + "' is known to have genesis and period " + known);
        String randomness =
                Hashes.sha256(HexFormat.of().parseHex(proof.get("signature").textValue()));
        note(
                randomness.equals(value),
                "value of '" + name + "' is " + value + ", SHA-256 of its signature is " + randomness);
    }

    /** The time of the first round and the period in seconds of the beacons of the League of Entropy. */
    private static Optional<List<Long>> genesisAndPeriod(String chain) {
        return switch (chain) {
            case "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971" ->
                Optional.of(List.of(1_692_803_367L, 3L));
            case "8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce" ->
                Optional.of(List.of(1_595_431_050L, 30L));
            default -> Optional.empty();
        };
    }

    private void note(boolean ok, String problem) {
        if (!ok) {
            problems.add(problem);
        }
    }

    private static Instant instant(JsonNode moment) {
        return OffsetDateTime.parse(moment.textValue()).toInstant();
    }

    private static List<String> names(JsonNode sources) {
        List<String> names = new ArrayList<>();
        sources.forEach(s -> names.add(s.get("name").textValue()));
        return names;
    }
}
