package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;

/**
 * All worlds of a model, numbered so that the last axis runs fastest; a set of worlds is a set of bits. A limit that
 * depends on a class ties two axes together, so a condition is a set of worlds, not a box. A pack has at most {@link
 * dev.shien.eligibility.pack.RulePack#GREATEST_BUDGET} worlds, which make 128 KiB a set. Immutable; the sets that it gives
 * are the caller's.
 */
public final class WorldSpace {

    private final int[] sizes;
    private final int[] strides;
    private final int size;

    private WorldSpace(ImmutableList<Axis> axes) {
        this.sizes = axes.stream().mapToInt(Axis::size).toArray();
        this.strides = new int[sizes.length];
        int stride = 1;
        for (int axis = sizes.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= sizes[axis];
        }
        this.size = stride;
    }

    /** The worlds of these axes. */
    public static WorldSpace of(ImmutableList<Axis> axes) {
        return new WorldSpace(axes);
    }

    /** How many worlds there are. */
    public int size() {
        return size;
    }

    /** How many regions an axis has. */
    int size(int axis) {
        return sizes[axis];
    }

    /** How many axes there are. */
    int axes() {
        return sizes.length;
    }

    /** All worlds. */
    public BitSet all() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /** The worlds in which the fact of an axis lies in one of these regions. */
    public BitSet where(int axis, long regions) {
        BitSet worlds = new BitSet(size);
        int stride = strides[axis];
        for (int base = 0; base < size; base += stride * sizes[axis]) {
            long left = regions;
            while (left != 0) {
                int from = Long.numberOfTrailingZeros(left);
                int until = from + Long.numberOfTrailingZeros(~(left >>> from));
                worlds.set(base + from * stride, base + until * stride);
                left = until >= Long.SIZE ? 0 : left & (-1L << until);
            }
        }
        return worlds;
    }

    /** The worlds in which a condition holds. */
    public BitSet where(Node.Leaf leaf) {
        if (leaf instanceof Node.Single single) {
            return where(single.axis(), single.holds());
        }
        Node.Paired paired = (Node.Paired) leaf;
        BitSet worlds = new BitSet(size);
        for (int region = 0; region < sizes[paired.by()]; region++) {
            BitSet there = where(paired.by(), 1L << region);
            there.and(where(paired.axis(), paired.holds().get(region)));
            worlds.or(there);
        }
        return worlds;
    }
}
