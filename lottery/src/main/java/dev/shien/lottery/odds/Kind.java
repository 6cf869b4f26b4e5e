package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;

/**
 * Entrants or joint entries that compete alike.
 *
 * @param quota the index of their quota
 * @param weight their weight
 * @param size how many seats each needs
 * @param owners the owners whose limit may touch them, in order, each as often as entrants of one are theirs
 */
record Kind(int quota, int weight, int size, ImmutableList<String> owners) {}
