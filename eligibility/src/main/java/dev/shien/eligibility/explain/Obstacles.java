package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What keeps a verdict from being another one: for each world with another verdict the literals that are not so there, of
 * which a set that causes the verdict must hold at least one. Only the least of them count.
 *
 * @param least sets of literals as bits, none of which contains another, smaller ones first
 * @param complete whether these are all
 */
record Obstacles(ImmutableLongArray least, boolean complete) {

    /** How many comparisons of two sets are made before it is given up. */
    static final long GREATEST_EFFORT = 1L << 26;

    /** The obstacles in the worlds with another verdict. */
    static Obstacles of(ImmutableList<Literal> literals, BitSet others) {
        long[] masks = new long[others.cardinality()];
        for (int k = 0; k < literals.size(); k++) {
            BitSet worlds = literals.get(k).worlds();
            int i = 0;
            for (int world = others.nextSetBit(0); world >= 0; world = others.nextSetBit(world + 1)) {
                masks[i] |= worlds.get(world) ? 0 : 1L << k;
                i++;
            }
        }
        return least(Arrays.stream(masks).sorted().distinct().toArray());
    }

    private static Obstacles least(long[] masks) {
        long[] kept = new long[masks.length];
        int count = 0;
        long effort = 0;
        for (int size = 0; size <= Long.SIZE; size++) {
            int smaller = count;
            for (long mask : masks) {
                if (Long.bitCount(mask) == size && !containsAny(mask, kept, smaller)) {
                    kept[count] = mask;
                    count++;
                }
                effort += Long.bitCount(mask) == size ? smaller : 0;
                if (effort > GREATEST_EFFORT) {
                    return new Obstacles(ImmutableLongArray.of(), false);
                }
            }
        }
        return new Obstacles(ImmutableLongArray.copyOf(Arrays.copyOf(kept, count)), true);
    }

    private static boolean containsAny(long mask, long[] kept, int smaller) {
        for (int i = 0; i < smaller; i++) {
            if ((kept[i] & ~mask) == 0) {
                return true;
            }
        }
        return false;
    }
}
