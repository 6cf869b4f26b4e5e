package dev.shien.testkit.workshop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.workshop.FixedRound;
import dev.shien.domain.workshop.Group;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.RoundPlan;

/** Turns the groups of a plan into given rounds of a problem. */
public final class Replanning {

    private Replanning() {}

    /** The problem with all rounds of the plan given, in place of those that it gave itself. */
    public static GroupProblem given(GroupProblem problem, GroupPlan plan) {
        return given(problem, plan, Integer.MAX_VALUE);
    }

    /** The problem with the rounds of the plan up to a number given, in place of those that it gave itself. */
    public static GroupProblem given(GroupProblem problem, GroupPlan plan, int upTo) {
        GroupProblem.Builder builder = GroupProblem.builder()
                .addAllParticipants(problem.participants())
                .addAllRounds(problem.rounds())
                .size(problem.size())
                .addAllRuns(problem.runs())
                .addAllApart(problem.apart())
                .greatestMeetings(problem.greatestMeetings())
                .addAllCriteria(problem.criteria());
        for (RoundPlan round : plan.rounds()) {
            if (round.round() <= upTo) {
                builder.addFixed(new FixedRound(round.round(), members(round)));
            }
        }
        return builder.build();
    }

    /** Who sits together, round by round. */
    public static ImmutableList<ImmutableList<ImmutableSet<String>>> members(GroupPlan plan) {
        return plan.rounds().stream().map(Replanning::members).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ImmutableSet<String>> members(RoundPlan round) {
        return round.groups().stream().map(Group::members).collect(ImmutableList.toImmutableList());
    }
}
