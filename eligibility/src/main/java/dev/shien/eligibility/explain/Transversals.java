package dev.shien.eligibility.explain;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the smallest sets that meet every one of given sets (minimal hitting sets), none of which contains another: the
 * algorithm MMCS of Murakami and Uno, "Efficient algorithms for dualizing large-scale hypergraphs" (2014). It branches on
 * the set not yet met that leaves the fewest choices, and goes on only while every element chosen is the only one to meet
 * some set.
 */
final class Transversals {

    /** How many sets are found before it is given up. */
    static final int MOST = 256;

    /** How many sets are looked at in all before it is given up. */
    static final long GREATEST_EFFORT = 1L << 24;

    private final long[] sets;
    private final List<Long> found = new ArrayList<>();
    private long effort;
    private boolean complete = true;

    private Transversals(ImmutableLongArray sets) {
        this.sets = sets.toArray();
    }

    /**
     * The smallest sets.
     *
     * @param found elements as bits; each is the smallest of its kind even if not all were found
     * @param complete whether these are all
     */
    record Result(List<Long> found, boolean complete) {}

    static Result of(ImmutableLongArray sets) {
        Transversals search = new Transversals(sets);
        search.go(0, -1L);
        return new Result(search.found, search.complete);
    }

    private void go(long chosen, long candidates) {
        effort += sets.length;
        if (effort > GREATEST_EFFORT || found.size() == MOST) {
            complete = false;
            return;
        }
        long needed = 0;
        long choices = -1L;
        boolean meetsAll = true;
        for (long set : sets) {
            long met = set & chosen;
            if (met == 0) {
                meetsAll = false;
                choices = Long.bitCount(set & candidates) < Long.bitCount(choices) ? set & candidates : choices;
            } else if ((met & (met - 1)) == 0) {
                needed |= met;
            }
        }
        if (needed == chosen && meetsAll) {
            found.add(chosen);
        } else if (needed == chosen) {
            branch(chosen, candidates & ~choices, choices);
        }
    }

    /** Chooses each in turn; of two choices only the later one may come together with the earlier one. */
    private void branch(long chosen, long others, long choices) {
        long candidates = others;
        for (long left = choices; left != 0; left &= left - 1) {
            long choice = Long.lowestOneBit(left);
            go(chosen | choice, candidates);
            candidates |= choice;
        }
    }
}
