package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * The groups of one round.
 *
 * @param round the number of the round
 * @param groups its groups, in the order of their tables
 */
public record RoundPlan(int round, ImmutableList<Group> groups) {

    RoundPlan withReasons(ImmutableList<Reason> reasons) {
        return new RoundPlan(
                round,
                groups.stream()
                        .map(group -> new Group(group.number(), group.members(), group.roles(), reasons))
                        .collect(ImmutableList.toImmutableList()));
    }
}
