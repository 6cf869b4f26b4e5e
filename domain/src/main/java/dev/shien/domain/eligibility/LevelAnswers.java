package dev.shien.domain.eligibility;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/**
 * What was answered when the secretariat telephoned to check the level (R17, R26).
 *
 * @param date the day of the call
 * @param answers the answers by the fact's name, as people type them; a question without an answer is left out
 */
public record LevelAnswers(LocalDate date, ImmutableMap<String, String> answers) {

    /** The answers of a call. */
    public static LevelAnswers of(LocalDate date, ImmutableMap<String, String> answers) {
        return new LevelAnswers(date, answers);
    }

    /** The day and what was asked, not the answers. */
    @Override
    public String toString() {
        return "LevelAnswers[" + date + ", " + answers.keySet() + "]";
    }
}
