package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.rule.Rule;

/** Combines rules. */
public final class Rules {

    private Rules() {}

    /** Every part must be met. */
    public static Rule all(Rule... parts) {
        return new Rule.All(ImmutableList.copyOf(parts));
    }

    /** At least one part must be met. */
    public static Rule any(Rule... parts) {
        return new Rule.Any(ImmutableList.copyOf(parts));
    }

    /** At least so many of the parts must be met. */
    public static Rule atLeast(int least, Rule... parts) {
        return new Rule.Count(least, ImmutableList.copyOf(parts));
    }

    /** The part must not be met. */
    public static Rule not(Rule part) {
        return new Rule.Not(part);
    }

    /** Where the part is met, a person judges. */
    public static Rule judgement(Rule part) {
        return new Rule.Judgement(part);
    }
}
