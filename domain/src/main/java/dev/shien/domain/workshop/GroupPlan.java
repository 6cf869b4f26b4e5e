package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;

/**
 * The groups of all rounds.
 *
 * @param rounds the rounds in the order of the problem
 * @param notes what else should be known, such as an attribute that nobody has
 * @param certificate the hard rules, the score term by term, its bound
 */
public record GroupPlan(ImmutableList<RoundPlan> rounds, ImmutableList<Reason> notes, Certificate certificate) {

    /** Whether everybody who is present sits in a group and every hard rule is kept. */
    public boolean complete() {
        return certificate.feasible()
                && rounds.stream().allMatch(round -> round.leftOut().isEmpty());
    }
}
