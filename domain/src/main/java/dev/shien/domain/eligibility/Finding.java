package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One condition that bears on a decision. What the applicant's fact is stands in the decision, under the fact's name.
 *
 * @param rule the id of the rule in which the condition stands
 * @param ruleOutcome what that rule comes out as
 * @param fact the name of the fact on which the condition looks
 * @param limit what the fact is held against, for programs: {@code <= 100}; for a class, a word or a flag its name;
 *     alternatives after a bar; {@code none} where a table states no limit
 * @param outcome whether the condition is met; never {@link RuleOutcome#JUDGEMENT}
 * @param basis the limit depends on another fact: which, and the classes that it leaves possible
 * @param citation where the limit stands
 */
public record Finding(
        String rule,
        RuleOutcome ruleOutcome,
        String fact,
        String limit,
        RuleOutcome outcome,
        Optional<Basis> basis,
        Citation citation) {

    /**
     * On what a limit depends.
     *
     * @param fact the name of the fact that decides the class, such as {@code industry}
     * @param classes the classes that are possible, in the order in which the fact's values meet them
     */
    public record Basis(String fact, ImmutableList<String> classes) {}

    /** The rule and the fact, not what the condition came out as: that says something of the applicant. */
    @Override
    public String toString() {
        return "Finding[" + rule + ", " + fact + "]";
    }
}
