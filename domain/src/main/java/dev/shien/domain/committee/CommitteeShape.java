package dev.shien.domain.committee;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;

/**
 * A committee by how many entrants of each type it has, and how likely it is.
 *
 * @param weight its share of the distribution's total, at least 1; in JSON its decimal digits as a text
 * @param counts how many entrants of each type, in the order of the types
 */
public record CommitteeShape(
        @JsonSerialize(using = ToStringSerializer.class) @JsonDeserialize(converter = WholeNumber.class)
        BigInteger weight,

        ImmutableList<Integer> counts) {

    /** Refuses a weight below 1. */
    public CommitteeShape {
        if (weight.signum() < 1) {
            throw new IllegalArgumentException("Weight of a committee must be at least 1, was " + weight);
        }
    }
}
