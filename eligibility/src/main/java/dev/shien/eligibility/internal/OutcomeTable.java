package dev.shien.eligibility.internal;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The outcome in every world, reduced: regions of a fact that lead to the same outcomes whatever the others are one, and
 * a fact that is left with one region does not matter and is gone. Not changed after it is made.
 */
public final class OutcomeTable {

    private final ImmutableIntArray axes;
    private final long[][] groups;
    private final int[] sizes;
    private final byte[] outcomes;

    /** A table with the regions of each axis that are taken together. */
    private OutcomeTable(ImmutableIntArray axes, long[][] groups, byte[] outcomes) {
        this.axes = axes;
        this.groups = groups;
        this.sizes = Arrays.stream(groups).mapToInt(values -> values.length).toArray();
        this.outcomes = outcomes;
    }

    /** The reduced table over the worlds that are possible. */
    public static OutcomeTable possible(Evaluated evaluated) {
        OutcomeTable table = whole(evaluated.outcomes());
        for (int axis = 0; axis < table.sizes.length; axis++) {
            long[] regions = singles(evaluated.worlds().regions(axis));
            List<Integer> kept =
                    Arrays.stream(regions).mapToObj(Long::numberOfTrailingZeros).toList();
            table = table.keeping(axis, table.stride(axis), kept, regions);
        }
        return table.reduced();
    }

    /** The reduced table over all worlds. */
    public static OutcomeTable all(WorldOutcomes outcomes) {
        return whole(outcomes).reduced();
    }

    private static OutcomeTable whole(WorldOutcomes outcomes) {
        WorldSpace space = outcomes.space();
        int[] axes = IntStream.range(0, space.axes()).toArray();
        long[][] groups = Arrays.stream(axes)
                .mapToObj(axis -> singles(-1L >>> (Long.SIZE - space.size(axis))))
                .toArray(long[][]::new);
        return new OutcomeTable(ImmutableIntArray.copyOf(axes), groups, outcomes.table());
    }

    private static long[] singles(long regions) {
        long[] singles = new long[Long.bitCount(regions)];
        long left = regions;
        for (int i = 0; i < singles.length; i++) {
            singles[i] = Long.lowestOneBit(left);
            left &= left - 1;
        }
        return singles;
    }

    private OutcomeTable reduced() {
        OutcomeTable table = this;
        for (int k = 0; k < sizes.length; k++) {
            table = table.merged(k);
        }
        return table.withoutSingles();
    }

    /** The table that is left, reduced, where the k-th fact that matters has its v-th value. */
    public OutcomeTable where(int k, int v) {
        return keeping(k, stride(k), List.of(v), new long[] {groups[k][v]}).reduced();
    }

    /** The axes of the facts that matter. */
    public ImmutableIntArray axes() {
        return axes;
    }

    /** How many worlds are left to tell apart. */
    public int size() {
        return outcomes.length;
    }

    /** How many values of the k-th fact that matters are told apart. */
    public int values(int k) {
        return sizes[k];
    }

    /** The regions that are the v-th value of the k-th fact that matters. */
    public long regions(int k, int v) {
        return groups[k][v];
    }

    /** How many worlds lie between two values of the k-th fact that matters; the last one runs fastest. */
    public int stride(int k) {
        int stride = 1;
        for (int j = k + 1; j < sizes.length; j++) {
            stride *= sizes[j];
        }
        return stride;
    }

    /** The outcome in a world. */
    public int outcome(int world) {
        return outcomes[world];
    }

    /** Every outcome that occurs. */
    public int outcomes() {
        int all = 0;
        for (byte outcome : outcomes) {
            all |= outcome;
        }
        return all;
    }

    /** The verdicts on which answers to some of the facts can settle, as a set of outcomes; bit k of the mask is axis k. */
    public int settledBy(long asked) {
        byte[] possible = outcomes;
        int outer = 1;
        for (int k = 0; k < sizes.length; k++) {
            boolean isAsked = (asked >> k & 1) != 0;
            possible = isAsked ? possible : folded(possible, outer, sizes[k]);
            outer *= isAsked ? sizes[k] : 1;
        }
        int settled = 0;
        for (byte set : possible) {
            settled |= Outcomes.isSettled(set) ? set : 0;
        }
        return settled;
    }

    /** The outcomes that are possible whichever value a fact has, before which the others take so many combinations. */
    private static byte[] folded(byte[] sets, int outer, int values) {
        int rest = sets.length / outer / values;
        byte[] folded = new byte[outer * rest];
        for (int o = 0; o < outer; o++) {
            for (int v = 0; v < values; v++) {
                int from = (o * values + v) * rest;
                for (int i = 0; i < rest; i++) {
                    folded[o * rest + i] |= sets[from + i];
                }
            }
        }
        return folded;
    }

    private OutcomeTable merged(int k) {
        int stride = stride(k);
        List<Integer> kept = new ArrayList<>();
        long[] regions = new long[sizes[k]];
        for (int value = 0; value < sizes[k]; value++) {
            int like = alike(k, stride, kept, value);
            if (like == kept.size()) {
                kept.add(value);
            }
            regions[like] |= groups[k][value];
        }
        return kept.size() == sizes[k] ? this : keeping(k, stride, kept, Arrays.copyOf(regions, kept.size()));
    }

    /** Which of the values kept so far leads to the same outcomes; how many there are if none does. */
    private int alike(int k, int stride, List<Integer> kept, int value) {
        int i = 0;
        while (i < kept.size() && !sameSlice(k, stride, kept.get(i), value)) {
            i++;
        }
        return i;
    }

    private boolean sameSlice(int k, int stride, int one, int other) {
        int block = stride * sizes[k];
        for (int base = 0; base < outcomes.length; base += block) {
            int from = base + one * stride;
            int to = base + other * stride;
            if (!Arrays.equals(outcomes, from, from + stride, outcomes, to, to + stride)) {
                return false;
            }
        }
        return true;
    }

    private OutcomeTable keeping(int k, int stride, List<Integer> kept, long[] regions) {
        int block = stride * sizes[k];
        byte[] fewer = new byte[outcomes.length / sizes[k] * kept.size()];
        int next = 0;
        for (int base = 0; base < outcomes.length; base += block) {
            for (int value : kept) {
                System.arraycopy(outcomes, base + value * stride, fewer, next, stride);
                next += stride;
            }
        }
        long[][] fewerGroups = groups.clone();
        fewerGroups[k] = regions;
        return new OutcomeTable(axes, fewerGroups, fewer);
    }

    private OutcomeTable withoutSingles() {
        int[] kept = IntStream.range(0, sizes.length).filter(k -> sizes[k] > 1).toArray();
        return new OutcomeTable(
                ImmutableIntArray.copyOf(Arrays.stream(kept).map(axes::get)),
                Arrays.stream(kept).mapToObj(k -> groups[k]).toArray(long[][]::new),
                outcomes);
    }
}
