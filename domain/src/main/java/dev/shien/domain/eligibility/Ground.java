package dev.shien.domain.eligibility;

import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * Something that is so of an applicant and on which a verdict rests: a condition that is met or is not, or, where no
 * condition says it, what is known of a fact (that a body is a company or an individual, say, where the rules look at
 * either alone). It may be personal data: what is so does not show in {@code toString}.
 *
 * @param condition the id of the condition in the tree of reasons; empty for what is known of a fact
 * @param fact the name of the fact
 * @param outcome whether the condition is met or unmet; {@link RuleOutcome#MET} for what is known of a fact
 * @param text in words
 */
public record Ground(Optional<String> condition, String fact, RuleOutcome outcome, Text text) {

    /** Refuses an outcome that a condition cannot have where the verdict is settled. */
    public Ground {
        if (outcome == RuleOutcome.JUDGEMENT || outcome == RuleOutcome.OPEN) {
            throw new IllegalArgumentException("Expected a condition that is MET or UNMET, was " + outcome);
        }
    }

    @Override
    public String toString() {
        return "Ground[" + condition.orElse(fact) + "]";
    }
}
