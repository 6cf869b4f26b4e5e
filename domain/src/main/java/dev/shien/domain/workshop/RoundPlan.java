package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;

/**
 * The groups of one round.
 *
 * @param round the number of the round
 * @param groups its groups, in the order of their tables
 */
public record RoundPlan(int round, ImmutableList<Group> groups) {

    /** The same groups without their reasons. */
    RoundPlan withoutReasons() {
        return new RoundPlan(
                round, groups.stream().map(Group::withoutReasons).collect(ImmutableList.toImmutableList()));
    }
}
