package dev.shien.domain.workshop;

import dev.shien.domain.plan.Budget;

/**
 * Forms the groups of a series of workshops. Implementations are pure: the same problem and budget give the same plan,
 * byte for byte.
 */
public interface GroupPlanner {

    /**
     * Plans all rounds. What cannot be done (too few people for a group, people who must be kept apart but cannot be)
     * is said in the answer, never thrown, and is never called a plan.
     */
    GroupAnswer plan(GroupProblem problem, Budget budget);

    /**
     * A plan with the reasons of its groups, found anew. They name what is known of people, so a plan is kept without them
     * ({@link GroupPlan#withoutReasons()}) and they are told anew when somebody asks. Unless a planner says more, none are told.
     *
     * @param problem the problem that the plan answers
     * @param plan its groups, with reasons or without
     * @throws IllegalArgumentException if the plan answers another problem
     */
    default GroupPlan explain(GroupProblem problem, GroupPlan plan) {
        return plan.withoutReasons();
    }
}
