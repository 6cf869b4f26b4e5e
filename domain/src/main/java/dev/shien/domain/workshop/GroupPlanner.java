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
}
