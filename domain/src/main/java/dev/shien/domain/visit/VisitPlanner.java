package dev.shien.domain.visit;

import dev.shien.domain.plan.Budget;

/**
 * Assigns experts and times to visits. Implementations are pure: the same problem and budget give the same plan, byte
 * for byte.
 */
public interface VisitPlanner {

    /**
     * Plans all visits of all companies. A visit for which there is no place is returned as unplaced, with the reasons
     * and the ways out, never thrown.
     */
    VisitPlan plan(VisitProblem problem, Budget budget);
}
