package dev.shien.domain.eligibility;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.ValueStyle;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a rule pack decided on an applicant's facts, and why. Pack, facts and date give the same decision again, to the
 * byte. It holds what the applicant said, so it is personal data where the applicant is a sole
 * proprietor: facts and reasons do not show in {@code toString}.
 */
@Value.Immutable
@ValueStyle
@JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(as = ImmutableDecision.class)
public interface Decision {

    /** The verdict, true in every world that the facts leave possible. */
    Verdict verdict();

    /** The pack that decided. */
    PackVersion pack();

    /** The date as of which the pack's limits were taken. */
    LocalDate on();

    /** The facts it rests on: those that the pack reads. */
    @Value.Redacted
    Facts facts();

    /**
     * Why: for each condition that bears on the outcome the rule, the law and article, the fact, its value and source,
     * the limit, and what would have changed the outcome. Arguments by name: {@code rule}, {@code outcome}, {@code law},
     * {@code article}, {@code fact}, {@code value}, {@code source}, {@code date}, {@code limit}, {@code class},
     * {@code change}, and under its own name the fact on which a limit depends; those that do not apply are left out.
     */
    @Value.Redacted
    ImmutableList<Reason> reasons();

    /** What to ask; empty when the verdict is settled. */
    FactsToAsk factsToAsk();

    /** Refuses questions to a settled verdict and an undetermined one without any. */
    @Value.Check
    default void check() {
        if (verdict().isSettled() != factsToAsk().isEmpty()) {
            throw new IllegalArgumentException("Expected facts to ask exactly when the verdict is UNDETERMINED, was "
                    + verdict() + " with " + factsToAsk());
        }
    }

    /** A builder of decisions. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds decisions; every attribute must be set. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
