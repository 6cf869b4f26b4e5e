package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Worlds of a model, all or those that facts leave possible, numbered so that the last axis runs fastest; a set of worlds
 * is a set of bits. A limit that
 * depends on a class ties two axes together, so a condition is a set of worlds, not a box. A pack has at most {@link
 * dev.shien.eligibility.pack.RulePack#GREATEST_BUDGET} worlds, which make 128 KiB a set. Immutable; the sets that it gives
 * are the caller's.
 */
public final class WorldSpace {

    private final Worlds worlds;
    private final int[] sizes;
    private final int[] strides;
    private final int size;

    private WorldSpace(Worlds worlds) {
        this.worlds = worlds;
        this.sizes = worlds.regions().stream().mapToInt(Long::bitCount).toArray();
        this.strides = new int[sizes.length];
        int stride = 1;
        for (int axis = sizes.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= sizes[axis];
        }
        this.size = stride;
    }

    /** All worlds of these axes. */
    public static WorldSpace of(ImmutableList<Axis> axes) {
        ImmutableLongArray.Builder all = ImmutableLongArray.builder(axes.size());
        axes.forEach(axis -> all.add(axis.all()));
        return of(new Worlds(all.build()));
    }

    /** These worlds and no others. */
    static WorldSpace of(Worlds worlds) {
        return new WorldSpace(worlds);
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
        int stride = strides[axis];
        int block = stride * sizes[axis];
        BitSet first = new BitSet(block);
        long left = here(axis, regions);
        while (left != 0) {
            int from = Long.numberOfTrailingZeros(left);
            int until = from + Long.numberOfTrailingZeros(~(left >>> from));
            first.set(from * stride, until * stride);
            left = until >= Long.SIZE ? 0 : left & (-1L << until);
        }
        return repeated(first, block);
    }

    /** The first worlds over and over again, up to the last: twice as many with each step. */
    private BitSet repeated(BitSet first, int block) {
        long[] words = Arrays.copyOf(first.toLongArray(), 2 * (size / Long.SIZE + 1) + 1);
        for (long done = block; done < size; done *= 2) {
            int by = (int) (done / Long.SIZE);
            int shift = (int) (done % Long.SIZE);
            for (int i = by; i >= 0; i--) {
                long word = words[i];
                words[i + by] |= word << shift;
                words[i + by + 1] |= shift == 0 ? 0 : word >>> (Long.SIZE - shift);
            }
        }
        BitSet repeated = BitSet.valueOf(Arrays.copyOf(words, (size + Long.SIZE - 1) / Long.SIZE));
        repeated.clear(size, Math.max(size, repeated.length()));
        return repeated;
    }

    /** Of the regions of an axis that these worlds have, numbered from 0, those that are among the given ones. */
    private long here(int axis, long regions) {
        long here = 0;
        long bit = 1;
        for (long left = worlds.regions(axis); left != 0; left &= left - 1) {
            here |= (regions & Long.lowestOneBit(left)) == 0 ? 0 : bit;
            bit <<= 1;
        }
        return here;
    }

    /** The worlds in which a condition holds. */
    public BitSet where(Node.Leaf leaf) {
        if (leaf instanceof Node.Single single) {
            return where(single.axis(), single.holds());
        }
        Node.Paired paired = (Node.Paired) leaf;
        Map<Long, Long> classesOfLimits = new LinkedHashMap<>();
        for (long left = worlds.regions(paired.by()); left != 0; left &= left - 1) {
            long limit = paired.holds().get(Long.numberOfTrailingZeros(left));
            classesOfLimits.merge(limit, Long.lowestOneBit(left), (a, b) -> a | b);
        }
        BitSet holds = new BitSet(size);
        classesOfLimits.forEach((limit, classes) -> {
            BitSet there = where(paired.by(), classes);
            there.and(where(paired.axis(), limit));
            holds.or(there);
        });
        return holds;
    }
}
