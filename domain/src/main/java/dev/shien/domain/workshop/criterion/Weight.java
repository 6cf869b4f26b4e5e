package dev.shien.domain.workshop.criterion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How much a criterion counts: so many points for each thousandth of its unit, or everything. In JSON a whole number or
 * {@code "HARD"}.
 *
 * @param hard whether nothing may be against the criterion
 * @param points from 0 to {@value #GREATEST}; 0 if it is hard
 */
public record Weight(boolean hard, long points) {

    /** The most points. */
    public static final long GREATEST = 1000;

    /** Nothing may be against the criterion. */
    public static final Weight HARD = new Weight(true, 0);

    /** Refuses points out of range. */
    public Weight {
        if (points < 0 || points > GREATEST || (hard && points != 0)) {
            throw new IllegalArgumentException("Weight must be HARD or from 0 to " + GREATEST + ", was " + points);
        }
    }

    /** So many points. */
    public static Weight of(long points) {
        return new Weight(false, points);
    }

    /** Reads a whole number or {@code "HARD"}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Weight of(JsonNode json) {
        if (json.isTextual() && json.textValue().equals("HARD")) {
            return HARD;
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return of(json.longValue());
        }
        throw new IllegalArgumentException(
                "Expected \"HARD\" or a whole number from 0 to " + GREATEST + " as weight, was " + json);
    }

    /** A whole number or {@code "HARD"}. */
    @JsonValue
    JsonNode json() {
        return hard ? JsonNodeFactory.instance.textNode("HARD") : JsonNodeFactory.instance.numberNode(points);
    }

    @Override
    public String toString() {
        return hard ? "HARD" : String.valueOf(points);
    }
}
