package dev.shien.eligibility.internal;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

/**
 * The worlds that the known facts leave possible: for each axis the regions in which its fact may lie, independently of
 * the others. Not safe for use by several threads.
 */
public final class Worlds {

    private final long[] regions;

    /** The worlds of these regions, none of them empty. */
    public Worlds(ImmutableLongArray regions) {
        this.regions = regions.toArray();
    }

    /** The regions in which the fact of an axis may lie. */
    public long regions(int axis) {
        return regions[axis];
    }

    /** How many axes there are. */
    public int axes() {
        return regions.length;
    }

    /** What a rule comes out as in some world: exactly those outcomes. */
    public int outcomes(Node node) {
        return exact(node, 0);
    }

    /** The same, if the fact of an axis may lie only in the given regions, which must not be empty. */
    public int outcomesIf(Node node, int axis, long only) {
        long kept = regions[axis];
        regions[axis] = only;
        int outcomes = exact(node, 0);
        regions[axis] = kept;
        return outcomes;
    }

    /** The outcome in each world, for the open axes given: the last axis runs fastest. */
    byte[] table(Node node, ImmutableIntArray open) {
        int size = 1;
        for (int axis : open.asList()) {
            size = Math.multiplyExact(size, Long.bitCount(regions[axis]));
        }
        byte[] outcomes = new byte[size];
        fill(node, open, 0, outcomes, 0);
        return outcomes;
    }

    private int fill(Node node, ImmutableIntArray open, int depth, byte[] outcomes, int next) {
        if (depth == open.length()) {
            outcomes[next] = (byte) bound(node);
            return next + 1;
        }
        int axis = open.get(depth);
        long kept = regions[axis];
        int at = next;
        for (long left = kept; left != 0; left &= left - 1) {
            regions[axis] = Long.lowestOneBit(left);
            at = fill(node, open, depth + 1, outcomes, at);
        }
        regions[axis] = kept;
        return at;
    }

    /** Where bounds leave the outcome open, splits the first axis that is open; stops when every bound is reached. */
    private int exact(Node node, int from) {
        int bound = bound(node);
        int axis = from;
        while (axis < regions.length && Long.bitCount(regions[axis]) == 1) {
            axis++;
        }
        if (Outcomes.isSettled(bound) || axis == regions.length) {
            return bound;
        }
        long open = regions[axis];
        int outcomes = 0;
        for (long left = open; left != 0 && outcomes != bound; left &= left - 1) {
            regions[axis] = Long.lowestOneBit(left);
            outcomes |= exact(node, axis + 1);
        }
        regions[axis] = open;
        return outcomes;
    }

    /** A set that holds every outcome that occurs, and maybe more; exact where every axis has one region left. */
    int bound(Node node) {
        if (node instanceof Node.Single single) {
            long here = regions[single.axis()];
            return Outcomes.of((here & single.holds()) != 0, (here & ~single.holds()) != 0);
        }
        if (node instanceof Node.Paired paired) {
            return bound(paired);
        }
        if (node instanceof Node.Every every) {
            int outcomes = Outcomes.MET;
            for (Node part : every.parts()) {
                outcomes = Outcomes.least(outcomes, bound(part));
            }
            return outcomes;
        }
        return boundOther(node);
    }

    private int boundOther(Node node) {
        if (node instanceof Node.Some some) {
            int outcomes = Outcomes.UNMET;
            for (Node part : some.parts()) {
                outcomes = Outcomes.greatest(outcomes, bound(part));
            }
            return outcomes;
        }
        if (node instanceof Node.Several several) {
            return bound(several);
        }
        if (node instanceof Node.Titled titled) {
            return bound(titled.part());
        }
        return node instanceof Node.Inverse inverse
                ? Outcomes.inverse(bound(inverse.part()))
                : Outcomes.judged(bound(((Node.Judged) node).part()));
    }

    /** The n-th greatest of the parts is at least something if n parts are; each part is taken for itself. */
    private int bound(Node.Several several) {
        Tally tally = new Tally(several.least());
        for (Node part : several.parts()) {
            tally.add(bound(part));
        }
        return tally.outcomes();
    }

    private int bound(Node.Paired paired) {
        long here = regions[paired.axis()];
        int outcomes = 0;
        for (long left = regions[paired.by()]; left != 0; left &= left - 1) {
            long holds = paired.holds().get(Long.numberOfTrailingZeros(left));
            outcomes |= Outcomes.of((here & holds) != 0, (here & ~holds) != 0);
        }
        return outcomes;
    }
}
