package dev.shien.lottery.entropy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.SourceValue;

/**
 * The seed of a draw and what it was made from.
 *
 * @param values the values of the declared sources, in declared order
 * @param seed the seed, which does not show in {@link #toString()}
 */
public record OpenedSeed(ImmutableList<SourceValue> values, Seed seed) {}
