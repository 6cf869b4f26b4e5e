package dev.shien.domain.committee;

import com.google.common.collect.ImmutableList;

/**
 * All entrants with the same features. Nothing that a committee is asked for tells them apart, so they have one
 * probability.
 *
 * @param features their feature in each category, in the declared order of the categories
 * @param entrants how many they are, at least 1
 */
public record EntrantType(ImmutableList<String> features, int entrants) {

    /** Refuses a type of nobody. */
    public EntrantType {
        if (entrants < 1) {
            throw new IllegalArgumentException("Type " + features + " must have an entrant, was " + entrants);
        }
    }
}
