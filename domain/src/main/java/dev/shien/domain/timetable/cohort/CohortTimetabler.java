package dev.shien.domain.timetable.cohort;

import dev.shien.domain.plan.Budget;

/**
 * Gives every session of every course a time, a room and a lecturer. Implementations are pure: the same problem and budget give the
 * same answer, byte for byte.
 */
public interface CohortTimetabler {

    /**
     * Plans all sessions. What cannot be done is said in the answer, never thrown, and is never called a plan.
     */
    CohortAnswer plan(CohortProblem problem, Budget budget);
}
