package dev.shien.benchmarks.workshop;

/**
 * A table at which a group sits in one round.
 *
 * @param round the round
 * @param group the number of the group in the round
 */
public record TimefoldTable(int round, int group) {}
