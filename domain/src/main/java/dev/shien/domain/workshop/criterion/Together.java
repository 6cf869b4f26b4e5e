package dev.shien.domain.workshop.criterion;

import com.google.common.collect.ImmutableList;

/**
 * Some should sit together, such as who shares an interpreter. Counted is each of the pairs in each round in which both sit in
 * groups, but not in one.
 *
 * @param pairs the pairs
 * @param weight how much it counts
 */
public record Together(ImmutableList<ParticipantPair> pairs, Weight weight) implements Criterion {

    /** As a hard rule. */
    public static Together hard(Iterable<ParticipantPair> pairs) {
        return new Together(ImmutableList.copyOf(pairs), Weight.HARD);
    }

    @Override
    public String code() {
        return "workshop.together";
    }
}
