package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;

/**
 * A committee by how many entrants of each type it has, and how likely it is.
 *
 * @param weight its share of the distribution's total, at least 1
 * @param counts how many entrants of each type, in the order of the types
 */
public record CommitteeShape(long weight, ImmutableList<Integer> counts) {

    /** Refuses a weight below 1. */
    public CommitteeShape {
        if (weight < 1) {
            throw new IllegalArgumentException("Weight of a committee must be at least 1, was " + weight);
        }
    }
}
