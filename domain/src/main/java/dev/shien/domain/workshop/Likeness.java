package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/**
 * How much the participants of a round differ in an attribute, in thousandths from 0 (alike) to 1000 (wholly
 * different). Kinds differ wholly or not at all. Tags differ by the Jaccard distance (Jaccard 1901): the share of all
 * their tags that only one of them has, rounded down; two without tags are alike. Numbers differ by their difference as a
 * share of the range over those present in the round, rounded down. A value that is missing, or of another type, differs
 * wholly.
 */
public final class Likeness {

    /** The difference of two values that have nothing in common. */
    public static final int WHOLLY_DIFFERENT = 1000;

    private final ImmutableMap<String, AttributeValue> values;
    private final long range;

    private Likeness(ImmutableMap<String, AttributeValue> values, long range) {
        this.values = values;
        this.range = range;
    }

    /** How the participants of a problem differ in an attribute or situation in one of its rounds. */
    public static Likeness of(GroupProblem problem, Round round, String attribute) {
        ImmutableMap.Builder<String, AttributeValue> values = ImmutableMap.builder();
        LongSummaryStatistics quantities = new LongSummaryStatistics();
        for (Participant participant : problem.participants()) {
            Optional<AttributeValue> value = problem.value(round, participant, attribute);
            value.ifPresent(v -> values.put(participant.id(), v));
            if (round.present().contains(participant.id())
                    && value.orElse(null) instanceof AttributeValue.Quantity quantity) {
                quantities.accept(quantity.value());
            }
        }
        long range = quantities.getCount() == 0 ? 0 : Math.subtractExact(quantities.getMax(), quantities.getMin());
        return new Likeness(values.buildOrThrow(), range);
    }

    /** The value of a participant in this round, if it is known. */
    public Optional<AttributeValue> value(String participant) {
        return Optional.ofNullable(values.get(participant));
    }

    /** The difference of two participants. */
    public int difference(String one, String other) {
        return difference(value(one), value(other), range);
    }

    /**
     * The difference of two values.
     *
     * @param range the greatest less the smallest number of this attribute in the round, at least 0
     */
    public static int difference(Optional<AttributeValue> one, Optional<AttributeValue> other, long range) {
        if (one.isEmpty() || other.isEmpty()) {
            return WHOLLY_DIFFERENT;
        }
        if (one.get() instanceof AttributeValue.Quantity a && other.get() instanceof AttributeValue.Quantity b) {
            return share(Math.abs(Math.subtractExact(a.value(), b.value())), range);
        }
        if (one.get() instanceof AttributeValue.Tags a && other.get() instanceof AttributeValue.Tags b) {
            int all = Sets.union(a.names(), b.names()).size();
            return share(all - Sets.intersection(a.names(), b.names()).size(), all);
        }
        return one.equals(other) ? 0 : WHOLLY_DIFFERENT;
    }

    /** Part of whole in thousandths; a part beyond the whole (somebody who is not present) counts as the whole. */
    private static int share(long part, long whole) {
        return whole == 0
                ? (part == 0 ? 0 : WHOLLY_DIFFERENT)
                : (int) Math.min(WHOLLY_DIFFERENT, Math.multiplyExact(part, (long) WHOLLY_DIFFERENT) / whole);
    }
}
