package dev.shien.domain.programme;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;

/**
 * When the secretariat may stop trying to reach an applicant (A10).
 *
 * @param attemptsOnDifferentDays on how many different days it has to have tried, at least 1
 */
public record ContactPolicy(int attemptsOnDifferentDays) {

    /** Refuses to give up without a try. */
    public ContactPolicy {
        if (attemptsOnDifferentDays < 1) {
            throw new IllegalArgumentException(
                    "Attempts on different days must be at least 1, was " + attemptsOnDifferentDays);
        }
    }

    /** Whether calls that nobody answered on these days are enough to give up. */
    public boolean mayGiveUp(Collection<LocalDate> unanswered) {
        return attemptsLeft(unanswered) == 0;
    }

    /** On how many more days the secretariat has to try. */
    public int attemptsLeft(Collection<LocalDate> unanswered) {
        return Math.max(
                0, attemptsOnDifferentDays - ImmutableSet.copyOf(unanswered).size());
    }
}
