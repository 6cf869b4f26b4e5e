package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * One workshop of the series.
 *
 * @param number the number of its session
 * @param present the ids of those who are expected
 * @param situations what is so in this round, by participant id and name; it covers an attribute of the same name
 */
public record Round(
        int number,
        ImmutableSet<String> present,
        ImmutableMap<String, ImmutableMap<String, AttributeValue>> situations) {

    /** A round without situations of its own. */
    public static Round of(int number, Iterable<String> present) {
        return new Round(number, ImmutableSet.copyOf(present), ImmutableMap.of());
    }
}
