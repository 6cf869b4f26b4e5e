package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;

/** A point in a plan of questions: what to ask next, or what is settled. */
interface Asking {

    /**
     * Answers that lead to the same point.
     *
     * @param regions the regions of the fact
     * @param weight how likely they are
     * @param then the point to which they lead
     */
    record Branch(long regions, long weight, Asking then) {}

    /** The one outcome that is left, or 0 if there are several. */
    int settled();

    /** The axis of the fact to ask for. */
    int axis();

    /** The axes of the facts on which the outcome may still depend. */
    ImmutableList<Integer> open();

    /** What follows from which answer. */
    ImmutableList<Branch> branches();
}
