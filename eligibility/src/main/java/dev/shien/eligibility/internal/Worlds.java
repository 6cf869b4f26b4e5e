package dev.shien.eligibility.internal;

import com.google.common.primitives.ImmutableLongArray;

/**
 * The worlds that the known facts leave possible: for each axis the regions in which its fact may lie, independently of
 * the others.
 *
 * @param regions for each axis its regions, none of them empty
 */
public record Worlds(ImmutableLongArray regions) {

    /** The regions in which the fact of an axis may lie. */
    public long regions(int axis) {
        return regions.get(axis);
    }

    /** How many axes there are. */
    public int axes() {
        return regions.length();
    }
}
