package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;

/**
 * The smallest sets of conditions that cause a verdict: whoever meets and fails the conditions of one set as this
 * applicant does gets the same verdict, whatever else is so of them. No set contains another, and of two sets of which
 * one implies the other only the more general one is there. None for a verdict that is not settled.
 *
 * @param sets the sets, smaller ones first, then in the order of the pack
 * @param exhaustive whether these are all such sets; false where there were too many to look for
 */
public record Causes(ImmutableList<Cause> sets, boolean exhaustive) {

    private static final Causes NONE = new Causes(ImmutableList.of(), true);

    /** There are none: the verdict is not settled. */
    public static Causes none() {
        return NONE;
    }

    /**
     * One set, which is enough for the verdict.
     *
     * @param grounds what is so; nothing where a pack gives everybody the same verdict
     */
    public record Cause(ImmutableList<Ground> grounds) {}
}
