package dev.shien.domain.plan;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;

/**
 * Whether a plan keeps one rule.
 *
 * @param rule stable code of the rule, such as {@code timetable.least-gap}
 * @param kept whether it is kept everywhere
 * @param reasons why one can say so: one sentence if it is kept, one for each breach if it is broken
 */
public record RuleCheck(String rule, boolean kept, ImmutableList<Reason> reasons) {

    /** Refuses a check without a reason. */
    public RuleCheck {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Rule check '" + rule + "' must give at least one reason");
        }
    }

    /** The rule is kept. */
    public static RuleCheck kept(Reason reason) {
        return new RuleCheck(reason.code(), true, ImmutableList.of(reason));
    }

    /** The rule is kept if there is no breach, and then for the reason given. */
    public static RuleCheck of(Reason ifKept, ImmutableList<Reason> breaches) {
        return breaches.isEmpty() ? kept(ifKept) : new RuleCheck(ifKept.code(), false, breaches);
    }
}
