package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;

/**
 * The groups of one round.
 *
 * @param round the number of the round
 * @param groups its groups
 * @param leftOut who is present but sits in no group
 */
public record RoundPlan(int round, ImmutableList<Group> groups, ImmutableList<LeftOut> leftOut) {}
