package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;

/**
 * One workshop of the series.
 *
 * @param number the number of its session, at least 1
 * @param present the ids of those who are expected
 * @param situations what is so in this round, by participant id and name; it covers an attribute of the same name
 */
public record Round(
        int number,
        ImmutableSet<String> present,
        ImmutableMap<String, ImmutableMap<String, AttributeValue>> situations) {

    /** Refuses a number below 1. */
    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("Round number must be at least 1, was " + number);
        }
    }

    /** A round without situations of its own. */
    public static Round of(int number, Iterable<String> present) {
        return new Round(number, ImmutableSet.copyOf(present), ImmutableMap.of());
    }

    /** Whose situations are known, and which; not what they are. */
    @Override
    public String toString() {
        return "Round[number=" + number + ", present=" + present + ", situations="
                + Maps.transformValues(situations, ImmutableMap::keySet) + "]";
    }
}
