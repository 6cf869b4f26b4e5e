package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.eligibility.rule.FactSpec;

/** The regions of one fact's values, within which no condition of the pack changes. Sets of regions are bits. */
public sealed interface Axis permits NumberAxis, PartitionAxis {

    /** The most regions that a fact can have. */
    int GREATEST_SIZE = Long.SIZE;

    /** The fact. */
    FactSpec fact();

    /** How many regions there are. */
    int size();

    /**
     * The regions in which the fact may lie; all of them if it is not known.
     *
     * @throws IllegalArgumentException if the fact does not have the axis's type
     */
    long regions(Fact fact);

    /** Values to test with; see {@link dev.shien.domain.eligibility.FactDescription#values}. */
    ImmutableList<FactValue> samples();

    /** Codes to test with; see {@link dev.shien.domain.eligibility.FactDescription#coarserIndustries}. */
    default ImmutableSet<FactValue> coarserIndustries() {
        return ImmutableSet.of();
    }

    /** The limits at which the fact is compared. */
    ImmutableSortedSet<Long> limits();

    /** All regions. */
    default long all() {
        return size() == Long.SIZE ? -1L : (1L << size()) - 1;
    }

    /**
     * The regions in which the axis's fact may lie by what counts: all of them where its source is not enough.
     *
     * @throws IllegalArgumentException if the fact does not have the axis's type
     */
    default long possible(Facts facts) {
        Fact known = facts.get(fact().name());
        return admits(known) ? regions(known) : all();
    }

    /** Whether the fact's source is enough for what it says to count. */
    default boolean admits(Fact known) {
        return known.isSaidBy(fact().sources());
    }

    /** The error for a value that the fact cannot have. */
    default IllegalArgumentException refuse(Object value, String expected) {
        return new IllegalArgumentException("fact '" + fact().name() + "': expected " + expected + ", was " + value);
    }
}
