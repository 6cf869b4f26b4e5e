package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;

/** What a planner answers: a plan that keeps every hard rule, or why there is none. */
public sealed interface GroupAnswer permits GroupPlan, NoGroupPlan {

    /** The groups of all rounds, in the order of the problem; for {@link NoGroupPlan} those that came nearest. */
    ImmutableList<RoundPlan> rounds();

    /** The hard rules, the score term by term, its bound. */
    Certificate certificate();

    /**
     * The plan.
     *
     * @throws IllegalStateException if there is none; it says which rules are broken
     */
    default GroupPlan orThrow() {
        if (this instanceof GroupPlan plan) {
            return plan;
        }
        throw new IllegalStateException("No plan keeps all rules; broken are "
                + certificate().broken().stream().map(rule -> rule.rule()).toList());
    }
}
