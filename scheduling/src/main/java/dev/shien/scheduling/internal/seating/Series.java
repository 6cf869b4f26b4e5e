package dev.shien.scheduling.internal.seating;

import com.google.common.collect.ImmutableList;

/**
 * A series of rounds with its prices.
 *
 * @param people how many people there are
 * @param blocks the rounds whose groups are to be found
 * @param encounters what meetings cost
 * @param constant what is paid in any case, so that a cost of nought is the ideal
 */
public record Series(int people, ImmutableList<Block> blocks, ImmutableList<Encounters> encounters, long constant) {}
