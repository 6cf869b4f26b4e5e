package dev.shien.domain.workshop;

import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * How much two values of an attribute differ, in thousandths from 0 (alike) to 1000 (wholly different). Kinds differ
 * wholly or not at all. Tags differ by the Jaccard distance (Jaccard 1901): the share of all their tags that only one
 * of them has, rounded down; two without tags are alike. Numbers differ by their difference as a share of the range
 * over all participants in that round, rounded down. A value that is missing, or of another type, differs wholly.
 */
public final class Likeness {

    /** The difference of two values that have nothing in common. */
    public static final int WHOLLY_DIFFERENT = 1000;

    private Likeness() {}

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

    private static int share(long part, long whole) {
        return whole == 0 ? 0 : (int) (Math.multiplyExact(part, (long) WHOLLY_DIFFERENT) / whole);
    }
}
