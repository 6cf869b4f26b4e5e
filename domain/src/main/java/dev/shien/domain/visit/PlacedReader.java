package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/** Reads visits that have their places. */
final class PlacedReader {

    private final KnownIds companies;
    private final KnownIds experts;
    private final ToIntBiFunction<JsonCursor, String> phases;

    /** A reader of visits of known companies and phases by known experts. */
    PlacedReader(KnownIds companies, ToIntBiFunction<JsonCursor, String> phases, KnownIds experts) {
        this.companies = companies;
        this.phases = phases;
        this.experts = experts;
    }

    /** A reader of visits of whomever. */
    static PlacedReader ofAny() {
        return new PlacedReader(
                new KnownIds("a company", Optional.empty()),
                (c, field) -> c.integer(field, 1, VisitReading.GREATEST_NUMBER),
                new KnownIds("an expert", Optional.empty()));
    }

    /** The visits at a field; each visit of a company once. */
    ImmutableList<Visit> visits(JsonCursor parent, String field) {
        Map<String, String> seen = new HashMap<>();
        return parent.list(field, c -> visit(c, seen)).stream()
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Visit> visit(JsonCursor c, Map<String, String> seen) {
        String company = companies.at(c, "company");
        int phase = phases.applyAsInt(c, "phase");
        String expert = experts.at(c, "expert");
        LocalDateTime start = VisitReading.local(c, "start");
        LocalDateTime end = VisitReading.local(c, "end");
        VisitMode mode = c.oneOf("mode", VisitMode.class);
        c.noOtherFields();
        String before = seen.putIfAbsent(phase + "/" + company, c.path());
        if (before != null) {
            c.problem("another visit than at " + before);
        }
        boolean sound = c.isSound("start") && c.isSound("end");
        boolean inOrder = end.isAfter(start) && end.toLocalDate().equals(start.toLocalDate());
        if (sound && !inOrder) {
            c.problem("end", "a time after start " + start + " on the same day");
        }
        return sound && inOrder ? Optional.of(new Visit(company, phase, expert, start, end, mode)) : Optional.empty();
    }
}
