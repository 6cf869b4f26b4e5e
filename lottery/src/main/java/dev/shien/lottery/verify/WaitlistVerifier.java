package dev.shien.lottery.verify;

import static dev.shien.lottery.verify.Shape.list;
import static dev.shien.lottery.verify.Shape.object;
import static dev.shien.lottery.verify.Shape.oneOfKinds;
import static dev.shien.lottery.verify.Values.constant;
import static dev.shien.lottery.verify.Values.hash;
import static dev.shien.lottery.verify.Values.oneOf;
import static dev.shien.lottery.verify.Values.text;
import static dev.shien.lottery.verify.Values.whole;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Verifies who moved up from a waitlist: plays the events since a draw anew, from a record that was verified, and compares
 * each promotion and what its reason rests on. Immutable and safe for use by several threads.
 */
public final class WaitlistVerifier {

    private static final Shape EVENT = oneOfKinds(
            "left",
            object("kind", text(), "receipt", text(), "why", oneOf("WITHDRAWN", "DECLINED", "EXPIRED", "INELIGIBLE")),
            "seats-added",
            object("kind", text(), "seat", text(), "count", whole(1, Integer.MAX_VALUE)),
            "frozen",
            object("kind", text()));

    private static final Shape HISTORY = object(
            "format", constant("shien/waitlist/1"),
            "recordHash", hash(),
            "changes",
                    list(object(
                            "event",
                            EVENT,
                            "promotions",
                            list(object(
                                    "receipt", text(),
                                    "quota", text(),
                                    "seat", text(),
                                    "reason", RecordShape.REASON)))));

    private final RecordVerifier records;

    private WaitlistVerifier(RecordVerifier records) {
        this.records = records;
    }

    /** A verifier that verifies the record by that one first. */
    public static WaitlistVerifier with(RecordVerifier records) {
        return new WaitlistVerifier(records);
    }

    /**
     * Verifies the history of a waitlist as published.
     *
     * @throws UncheckedIOException if the entrant file of the record cannot be read
     * @throws IllegalArgumentException if either is no well-formed JSON in UTF-8, has a key twice or a zero with a sign, or is
     *     more than 256 MB or has more objects and lists than 100 and one in 12 characters
     */
    public Verification verify(byte[] record, byte[] history) {
        JsonNode root = StrictJson.parse("Record", record);
        JsonNode changes = StrictJson.parse("History", history);
        List<Step> steps = new ArrayList<>();
        Optional<OutcomeCheck> drawn = records.check(root, steps);
        Problems problems = HISTORY.problems(changes);
        steps.add(problems.step("history-structure", "all fields of shien/waitlist/1 and no other"));
        if (drawn.isPresent() && steps.stream().allMatch(Step::ok)) {
            steps.add(SeedCheck.equal(
                    "history-record",
                    changes.get("recordHash").textValue(),
                    root.get("recordHash").textValue()));
            steps.add(promotions(root, changes.get("changes"), drawn.get().history()));
        }
        return new Verification(steps);
    }

    private static Step promotions(JsonNode root, JsonNode changes, WaitlistFold fold) {
        int promotions = 0;
        for (int i = 0; i < changes.size(); i++) {
            JsonNode change = changes.get(i);
            String place = "event " + (i + 1) + " ";
            Optional<List<WaitlistFold.Promoted>> next = fold.next(change.get("event"));
            if (next.isEmpty()) {
                return Step.failed(
                        "promotions",
                        place + Quoted.json(change.get("event")) + " names nobody who is in or waits, or no quota");
            }
            List<String> stated = new ArrayList<>();
            change.get("promotions").forEach(p -> stated.add(stated(p)));
            List<String> recomputed =
                    next.get().stream().map(p -> PromotionFacts.of(root, p)).toList();
            if (!stated.equals(recomputed)) {
                return Step.failed("promotions", place + "promotes " + recomputed + ", the history says " + stated);
            }
            promotions += stated.size();
        }
        return Step.passed("promotions", changes.size() + " events, " + promotions + " promotions");
    }

    /** Who, on which seat, and the code and arguments of the reason. */
    private static String stated(JsonNode promotion) {
        return PromotionFacts.text(
                promotion.get("receipt").textValue(),
                promotion.get("quota").textValue(),
                promotion.get("seat").textValue(),
                promotion.get("reason").get("code").textValue(),
                promotion.get("reason").get("arguments"));
    }
}
