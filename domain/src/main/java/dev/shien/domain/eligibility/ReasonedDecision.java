package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * A decision with its reasons as they were worded on that day: what is kept of a screening. The rest of an explanation
 * follows from the decision, see {@link Screening#explain}. Personal data where the applicant is a sole proprietor.
 *
 * @param decision the decision
 * @param reasons a sentence for each of its findings, in their order; see {@link Explanation#reasons}
 */
public record ReasonedDecision(Decision decision, ImmutableList<Reason> reasons) {

    /** A decision with the reasons that its screening gives. */
    public static ReasonedDecision of(Decision decision, Screening screening) {
        return new ReasonedDecision(decision, screening.reasons(decision));
    }

    @Override
    public String toString() {
        return decision.toString();
    }
}
