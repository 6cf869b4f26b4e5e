package dev.shien.domain.timetable.cohort;

import dev.shien.domain.json.JsonCursor;
import java.util.OptionalInt;

/** Reads weights; what is left out is as by default. */
final class CohortWeightsReader {

    private CohortWeightsReader() {}

    static CohortWeights read(JsonCursor c) {
        CohortWeights usual = CohortWeights.defaults();
        CohortWeights weights = CohortWeights.builder()
                .spread(weight(c, "spread", usual.spread()))
                .compact(weight(c, "compact", usual.compact()))
                .sameRoom(weight(c, "sameRoom", usual.sameRoom()))
                .seats(
                        c.has("seats")
                                ? OptionalInt.of(c.integer("seats", 0, CohortWeights.GREATEST))
                                : OptionalInt.empty())
                .sameLecturer(weight(c, "sameLecturer", usual.sameLecturer()))
                .cadence(weight(c, "cadence", usual.cadence()))
                .travel(weight(c, "travel", usual.travel()))
                .change(weight(c, "change", usual.change()))
                .build();
        c.noOtherFields();
        return weights;
    }

    private static int weight(JsonCursor c, String field, int usual) {
        return c.has(field) ? c.integer(field, 0, CohortWeights.GREATEST) : usual;
    }
}
