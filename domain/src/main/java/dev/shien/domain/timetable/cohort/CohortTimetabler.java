package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Reason;

/**
 * Gives every session of every course a time, a room and a lecturer. Implementations are pure: the same problem and budget give the
 * same answer, byte for byte.
 */
public interface CohortTimetabler {

    /**
     * Plans all sessions. What cannot be done is said in the answer, never thrown, and is never called a plan.
     */
    CohortAnswer plan(CohortProblem problem, Budget budget);

    /**
     * Why a session is not at another time, in another room or given by somebody else: by how much the penalty would change if it were and
     * all other sessions stayed where they are, then each term of the score that would change, then each hard rule that would be broken,
     * and with which session. If the session is there already, or is given, one sentence says so.
     *
     * @param problem the problem that the plan answers
     * @param plan the sessions as they are
     * @param asked the session as it might be
     * @throws IllegalArgumentException if the plan is not one of the problem, the problem does not have the session, the slot, the room or
     *     the lecturer, or a lecturer is asked for where nobody has to be, or none where somebody has to be
     */
    ImmutableList<Reason> whyNot(CohortProblem problem, CohortPlan plan, PlacedSession asked);
}
