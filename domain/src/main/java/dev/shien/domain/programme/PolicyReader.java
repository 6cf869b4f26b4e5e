package dev.shien.domain.programme;

import dev.shien.domain.consent.Seals;
import dev.shien.domain.eligibility.PlaceEvidence;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.selection.Apportionment;
import dev.shien.domain.selection.OpenSeats;
import dev.shien.domain.selection.Sharing;
import dev.shien.domain.selection.SpareSeats;
import dev.shien.domain.selection.Ties;
import dev.shien.domain.selection.Transfer;
import java.time.LocalTime;
import java.util.Optional;

/** Reads the switches; what is left out has its default. */
final class PolicyReader {

    private static final Policies DEFAULTS = Policies.defaults();
    private static final int GREATEST_ATTEMPTS = 100;
    private static final int GREATEST_CELL = 1_000;

    private PolicyReader() {}

    static Policies read(JsonCursor root) {
        return root.optionalObject("policies").map(PolicyReader::policies).orElse(DEFAULTS);
    }

    private static Policies policies(JsonCursor c) {
        Policies policies = Policies.builder()
                .spareSeats(c.oneOf("spareSeats", SpareSeats.class, DEFAULTS.spareSeats()))
                .sharing(c.optionalObject("sharing").map(PolicyReader::sharing).orElse(DEFAULTS.sharing()))
                .openSeats(c.optionalObject("openSeats")
                        .map(PolicyReader::openSeats)
                        .orElse(DEFAULTS.openSeats()))
                .industryOfRecord(c.oneOf("industryOfRecord", RecordedFact.class, DEFAULTS.industryOfRecord()))
                .employeesOfRecord(c.oneOf("employeesOfRecord", RecordedFact.class, DEFAULTS.employeesOfRecord()))
                .placeEvidence(c.oneOf("placeEvidence", PlaceEvidence.class, DEFAULTS.placeEvidence()))
                .completion(c.oneOf("completion", CompletionPolicy.class, DEFAULTS.completion()))
                .lateInDay(c.optionalObject("lateInDay")
                        .map(PolicyReader::lateInDay)
                        .orElse(DEFAULTS.lateInDay()))
                .contact(c.optionalObject("contact").map(PolicyReader::contact).orElse(DEFAULTS.contact()))
                .duplicates(c.oneOf("duplicates", DuplicatePolicy.class, DEFAULTS.duplicates()))
                .sameGroup(c.oneOf("sameGroup", SameGroupPolicy.class, DEFAULTS.sameGroup()))
                .waitlist(c.oneOf("waitlist", Transfer.class, DEFAULTS.waitlist()))
                .promotion(c.optionalObject("promotion")
                        .map(PolicyReader::promotion)
                        .orElse(DEFAULTS.promotion()))
                .firstVisit(c.oneOf("firstVisit", FirstVisit.class, DEFAULTS.firstVisit()))
                .seals(c.oneOf("seals", Seals.class, DEFAULTS.seals()))
                .whenNotFull(c.oneOf("whenNotFull", WhenNotFull.class, DEFAULTS.whenNotFull()))
                .smallestCell(c.optionalObject("smallestCell")
                        .map(PolicyReader::smallestCell)
                        .orElse(DEFAULTS.smallestCell()))
                .build();
        return Reading.closed(c, policies);
    }

    private static Sharing sharing(JsonCursor c) {
        Sharing byDefault = DEFAULTS.sharing();
        Apportionment method = c.has("method") ? method(c) : byDefault.method();
        return Reading.closed(c, new Sharing(method, c.oneOf("ties", Ties.class, byDefault.ties())));
    }

    private static Apportionment method(JsonCursor c) {
        String name = c.text("method");
        try {
            return Apportionment.parse(name);
        } catch (IllegalArgumentException e) {
            if (c.isSound("method")) {
                c.problem("method", "one of " + Apportionment.names());
            }
            return DEFAULTS.sharing().method();
        }
    }

    private static OpenSeats openSeats(JsonCursor c) {
        OpenSeats byDefault = DEFAULTS.openSeats();
        return Reading.closed(
                c,
                new OpenSeats(
                        c.integer("count", 0, QuotaReader.GREATEST_CAPACITY),
                        c.oneOf("order", OpenSeats.Order.class, byDefault.order()),
                        c.oneOf("tickets", OpenSeats.Tickets.class, byDefault.tickets())));
    }

    private static LateInDay lateInDay(JsonCursor c) {
        LocalTime cutOff =
                c.has("cutOff") ? c.time("cutOff") : DEFAULTS.lateInDay().cutOff();
        return Reading.closed(c, new LateInDay(c.oneOf("rule", LateInDay.Rule.class), cutOff));
    }

    private static ContactPolicy contact(JsonCursor c) {
        return Reading.closed(c, new ContactPolicy(c.integer("attemptsOnDifferentDays", 1, GREATEST_ATTEMPTS)));
    }

    private static PromotionLimit promotion(JsonCursor c) {
        PromotionLimit.Rule rule = c.oneOf("rule", PromotionLimit.Rule.class);
        if (!c.isSound("rule")) {
            return DEFAULTS.promotion();
        }
        if (rule == PromotionLimit.Rule.UNTIL_DATE) {
            return Reading.closed(c, PromotionLimit.until(Reading.date(c, "date")));
        }
        return Reading.closed(c, new PromotionLimit(rule, Optional.empty()));
    }

    private static SmallestCell smallestCell(JsonCursor c) {
        return Reading.closed(c, new SmallestCell(c.integer("count", 1, GREATEST_CELL)));
    }
}
