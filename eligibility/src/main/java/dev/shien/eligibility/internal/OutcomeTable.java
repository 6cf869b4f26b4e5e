package dev.shien.eligibility.internal;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome in every world, reduced: regions of a fact that lead to the same outcomes whatever the others are one, and
 * a fact that is left with one region does not matter and is gone. Not changed after it is made.
 */
public final class OutcomeTable {

    private final ImmutableIntArray axes;
    private final int[] sizes;
    private final byte[] outcomes;

    private OutcomeTable(ImmutableIntArray axes, int[] sizes, byte[] outcomes) {
        this.axes = axes;
        this.sizes = sizes;
        this.outcomes = outcomes;
    }

    /** The reduced table of a rule over the worlds that are possible. */
    public static OutcomeTable of(Node node, Worlds worlds) {
        ImmutableIntArray.Builder open = ImmutableIntArray.builder();
        for (int axis = 0; axis < worlds.axes(); axis++) {
            if (Long.bitCount(worlds.regions(axis)) > 1) {
                open.add(axis);
            }
        }
        ImmutableIntArray axes = open.build();
        int[] sizes =
                axes.stream().map(axis -> Long.bitCount(worlds.regions(axis))).toArray();
        OutcomeTable table = new OutcomeTable(axes, sizes, worlds.table(node, axes));
        for (int k = 0; k < sizes.length; k++) {
            table = table.merged(k);
        }
        return table.withoutSingles();
    }

    /** The axes of the facts that matter. */
    public ImmutableIntArray axes() {
        return axes;
    }

    /** How many worlds are left to tell apart. */
    public int size() {
        return outcomes.length;
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
        int answers = 1;
        for (int k = 0; k < sizes.length; k++) {
            answers *= (asked >> k & 1) != 0 ? sizes[k] : 1;
        }
        byte[] possible = new byte[answers];
        for (int world = 0; world < outcomes.length; world++) {
            possible[answer(world, asked)] |= outcomes[world];
        }
        int settled = 0;
        for (byte set : possible) {
            settled |= Outcomes.isSettled(set) ? set : 0;
        }
        return settled;
    }

    private int answer(int world, long asked) {
        int answer = 0;
        int factor = 1;
        int rest = world;
        for (int k = sizes.length - 1; k >= 0; k--) {
            if ((asked >> k & 1) != 0) {
                answer += rest % sizes[k] * factor;
                factor *= sizes[k];
            }
            rest /= sizes[k];
        }
        return answer;
    }

    private OutcomeTable merged(int k) {
        int stride = 1;
        for (int j = k + 1; j < sizes.length; j++) {
            stride *= sizes[j];
        }
        List<Integer> kept = new ArrayList<>();
        for (int value = 0; value < sizes[k]; value++) {
            int slice = value;
            int width = stride;
            if (kept.stream().noneMatch(other -> sameSlice(k, width, other, slice))) {
                kept.add(value);
            }
        }
        return keeping(k, stride, kept);
    }

    private boolean sameSlice(int k, int stride, int one, int other) {
        int block = stride * sizes[k];
        for (int base = 0; base < outcomes.length; base += block) {
            for (int i = 0; i < stride; i++) {
                if (outcomes[base + one * stride + i] != outcomes[base + other * stride + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private OutcomeTable keeping(int k, int stride, List<Integer> kept) {
        int block = stride * sizes[k];
        byte[] fewer = new byte[outcomes.length / sizes[k] * kept.size()];
        int next = 0;
        for (int base = 0; base < outcomes.length; base += block) {
            for (int value : kept) {
                System.arraycopy(outcomes, base + value * stride, fewer, next, stride);
                next += stride;
            }
        }
        int[] fewerSizes = sizes.clone();
        fewerSizes[k] = kept.size();
        return new OutcomeTable(axes, fewerSizes, fewer);
    }

    private OutcomeTable withoutSingles() {
        ImmutableIntArray.Builder keptAxes = ImmutableIntArray.builder();
        ImmutableIntArray.Builder keptSizes = ImmutableIntArray.builder();
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 1) {
                keptAxes.add(axes.get(k));
                keptSizes.add(sizes[k]);
            }
        }
        return new OutcomeTable(keptAxes.build(), keptSizes.build().toArray(), outcomes);
    }
}
