package dev.shien.eligibility.explain;

import java.util.BitSet;
import java.util.Optional;

/**
 * Something that may be a ground for a verdict.
 *
 * @param place where the condition stands; nothing for what is known of a fact
 * @param axis the axis of the fact
 * @param holds whether the condition holds; true for what is known of a fact
 * @param worlds the worlds in which it is so; not changed
 */
record Literal(Optional<Place> place, int axis, boolean holds, BitSet worlds) {}
