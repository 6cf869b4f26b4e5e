package dev.shien.domain.workshop.criterion;

import com.google.common.collect.ImmutableList;

/**
 * Some should not sit together, such as competitors. Counted is each of the pairs in each round in which both sit in one group.
 *
 * @param pairs the pairs
 * @param weight how much it counts
 */
public record Apart(ImmutableList<ParticipantPair> pairs, Weight weight) implements Criterion {

    /** As a hard rule. */
    public static Apart hard(Iterable<ParticipantPair> pairs) {
        return new Apart(ImmutableList.copyOf(pairs), Weight.HARD);
    }

    @Override
    public String code() {
        return "workshop.apart";
    }
}
