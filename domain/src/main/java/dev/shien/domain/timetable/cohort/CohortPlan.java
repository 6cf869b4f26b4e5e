package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;

/**
 * The sessions of all courses. Every one has a time, a room and the lecturer that it needs, and every hard rule is kept.
 *
 * @param sessions the sessions in the order of time, then of the problem's courses
 * @param changes what is not as in the earlier plan, in the order of that plan; empty without one
 * @param certificate the hard rules, the score term by term, its bound
 */
public record CohortPlan(
        ImmutableList<PlacedSession> sessions, ImmutableList<SessionChange> changes, Certificate certificate)
        implements CohortAnswer {

    /** Refuses sessions that break a rule: these are no plan. */
    public CohortPlan {
        if (!certificate.feasible()) {
            throw new IllegalArgumentException("A plan must keep every hard rule, broken are " + certificate.broken());
        }
    }
}
