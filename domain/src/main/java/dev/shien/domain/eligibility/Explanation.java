package dev.shien.domain.eligibility;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import org.immutables.value.Value;

/**
 * A decision in words, in full. Like the decision it may be personal data: what it says of the applicant does not show in
 * {@code toString}. Its JSON is the document {@value #FORMAT}, described in {@code docs/explanation-format.md}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableExplanation.class)
@JsonDeserialize(as = ImmutableExplanation.class)
public interface Explanation {

    /** The kind and version of the JSON document. */
    String FORMAT = "shien/explanation/1";

    /** {@value #FORMAT}. */
    String format();

    /** What is explained. */
    Decision decision();

    /**
     * Why: a sentence for each of the decision's findings, in their order. Arguments by name: {@code rule}, {@code
     * outcome}, {@code law}, {@code article}, {@code fact}, {@code value}, {@code source}, {@code date}, {@code limit},
     * {@code class}, {@code change}, and under its own name the fact on which a limit depends; those that do not apply are
     * left out.
     */
    @Value.Redacted
    ImmutableList<Reason> reasons();

    /** Every rule and condition of the pack with what it comes out as. */
    @Value.Redacted
    ReasonTree tree();

    /** The smallest sets of conditions that cause the verdict; none if it is not settled. */
    @Value.Redacted
    Causes causes();

    /** What to ask; empty when the verdict is settled. */
    FactsToAsk factsToAsk();

    /** In which order to ask; nothing to do when the verdict is settled. */
    @Value.Redacted
    QuestionPlan questions();

    /** What would have given another verdict; none if it is not settled. */
    @Value.Redacted
    Counterfactuals counterfactuals();

    /** What to write to the applicant. */
    @Value.Redacted
    Notice notice();

    /** The decision, the tree, the causes, the questions and what would have changed it, for people; lines end in {@code \n}. */
    default Text text() {
        return ExplanationText.of(this);
    }

    /** Refuses another format, questions to a settled verdict and an undetermined one without any. */
    @Value.Check
    default void check() {
        if (!format().equals(FORMAT)) {
            throw new IllegalArgumentException("Expected an explanation of format " + FORMAT + ", was " + format());
        }
        if (decision().verdict().isSettled() != factsToAsk().isEmpty()) {
            throw new IllegalArgumentException("Expected facts to ask exactly when the verdict is UNDETERMINED, was "
                    + decision().verdict() + " with " + factsToAsk());
        }
    }

    /** A builder of explanations of this format. */
    static Builder builder() {
        return new Builder().format(FORMAT);
    }

    /** Builds explanations; every attribute must be set. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
