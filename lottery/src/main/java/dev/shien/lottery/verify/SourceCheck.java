package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that each declared source has the value that its kind asks for, and that beacons were later than the lock. */
final class SourceCheck {

    private final JsonNode declared;
    private final JsonNode given;
    private final Instant lockedAt;

    private SourceCheck(JsonNode root) {
        declared = root.get("lock").get("seed").get("sources");
        given = root.get("sources");
        lockedAt = instant(root.get("lock").get("lockedAt"));
    }

    /** One step on all sources, and if they are those declared, one more on each. */
    static List<Step> sources(JsonNode root) {
        SourceCheck check = new SourceCheck(root);
        List<Step> steps = new ArrayList<>();
        steps.add(check.names());
        for (int i = 0; steps.get(0).ok() && i < check.declared.size(); i++) {
            steps.add(check.source(check.declared.get(i), check.given.get(i)));
        }
        return steps;
    }

    /** When the value of a declared source becomes public, if that is known. */
    static Optional<Instant> publicAt(JsonNode source) {
        return switch (source.get("kind").textValue()) {
            case "drand" -> Optional.of(DrandCheck.publicAt(source));
            case "nist" -> Optional.of(instant(source.get("at")));
            default ->
                source.get("expectedAt").isNull() ? Optional.empty() : Optional.of(instant(source.get("expectedAt")));
        };
    }

    static Instant instant(JsonNode moment) {
        return OffsetDateTime.parse(moment.textValue()).toInstant();
    }

    private Step names() {
        Problems problems = new Problems();
        List<String> names = names(declared);
        List<String> valued = names(given);
        if (!names.equals(valued)) {
            problems.add("declared were " + Quoted.of(names) + ", values are given for " + Quoted.of(valued));
        }
        if (names.stream().distinct().count() < names.size()) {
            problems.add("a source is declared twice");
        }
        return problems.step("sources", names.size() + " declared sources, each with its value");
    }

    private Step source(JsonNode source, JsonNode stated) {
        String name = source.get("name").textValue();
        String kind = source.get("kind").textValue();
        String value = stated.get("value").textValue();
        SourceFinding finding = new SourceFinding("source " + Quoted.of(name) + " of kind " + kind);
        finding.note(isNfc(name), "its name is not in Unicode form NFC");
        finding.note(isNfc(value), "its value is not in Unicode form NFC, was " + Quoted.of(value));
        if (kind.equals("published")) {
            finding.note(stated.get("proof").isNull(), "its value is a text as published, which has no proof");
            finding.say("not checked: that " + Quoted.of(value) + " was published; look it up");
        } else {
            proven(source, value, stated.get("proof"), finding);
        }
        return finding.step();
    }

    private void proven(JsonNode source, String value, JsonNode proof, SourceFinding finding) {
        String kind = source.get("kind").textValue();
        if (proof.isNull() || !proof.get("kind").textValue().equals(kind)) {
            finding.note(
                    false, "needs a proof of that kind, " + (proof.isNull() ? "has none" : "was " + proof.get("kind")));
            return;
        }
        switch (kind) {
            case "numbers" -> PublishedNumbers.check(proof.get("numbers"), value, finding);
            case "drand" -> DrandCheck.check(source, value, proof, finding);
            default -> PulseCheck.check(source, value, proof, finding);
        }
        if (!kind.equals("numbers")) {
            later(publicAt(source).orElseThrow(), finding);
        }
    }

    /** A beacon's time is no expectation but known. */
    private void later(Instant publicAt, SourceFinding finding) {
        finding.note(
                publicAt.isAfter(lockedAt), "was public at " + publicAt + ", no later than the lock of " + lockedAt);
        finding.say("public at " + publicAt + ", later than the lock of " + lockedAt);
    }

    private static boolean isNfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static List<String> names(JsonNode sources) {
        List<String> names = new ArrayList<>();
        sources.forEach(s -> names.add(s.get("name").textValue()));
        return names;
    }
}
