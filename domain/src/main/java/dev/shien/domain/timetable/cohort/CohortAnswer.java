package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;

/** What a timetabler answers: a plan that keeps every hard rule, or why there is none. */
public sealed interface CohortAnswer permits CohortPlan, NoCohortPlan {

    /** The sessions in the order of time, then of the problem's courses; for {@link NoCohortPlan} those that came nearest. */
    ImmutableList<PlacedSession> sessions();

    /** The hard rules, the score term by term, its bound. */
    Certificate certificate();

    /**
     * The plan.
     *
     * @throws IllegalStateException if there is none; it says which rules are broken
     */
    default CohortPlan orThrow() {
        if (this instanceof CohortPlan plan) {
            return plan;
        }
        throw new IllegalStateException("No plan keeps all rules; broken are "
                + certificate().broken().stream().map(rule -> rule.rule()).toList());
    }
}
