package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;

/**
 * The groups of all rounds. Everybody who is present sits in one, and every hard rule is kept.
 *
 * @param rounds the rounds in the order of the problem
 * @param certificate the hard rules, the score term by term, its bound
 */
public record GroupPlan(ImmutableList<RoundPlan> rounds, Certificate certificate) implements GroupAnswer {

    /** Refuses groups that break a rule: these are no plan. */
    public GroupPlan {
        if (!certificate.feasible()) {
            throw new IllegalArgumentException("A plan must keep every hard rule, broken are " + certificate.broken());
        }
    }

    /** The same groups, without what is said of those who sit in them. */
    public GroupPlan withoutReasons() {
        return withReasons(ImmutableList.of());
    }

    /** The same groups, of each of which the same is said. */
    public GroupPlan withReasons(ImmutableList<Reason> reasons) {
        return new GroupPlan(
                rounds.stream().map(round -> round.withReasons(reasons)).collect(ImmutableList.toImmutableList()),
                certificate);
    }
}
