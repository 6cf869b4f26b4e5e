package dev.shien.domain.application;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What a telephone call of the secretariat brought (requirement R26).
 *
 * @param answered whether anybody answered
 * @param levelChecked whether the level of security was asked and answered
 * @param answers the answers by question; personal
 * @param rulesAccepted whether the rules were accepted; empty where the applicant has not decided yet
 */
public record CallRecord(
        boolean answered, boolean levelChecked, ImmutableMap<String, String> answers, Optional<Boolean> rulesAccepted) {

    /** Refuses answers of a call that nobody answered. */
    public CallRecord {
        if (!answered && (levelChecked || !answers.isEmpty() || rulesAccepted.isPresent())) {
            throw new IllegalArgumentException("A call that nobody answered cannot have brought answers");
        }
    }

    /** Nobody answered. */
    public static CallRecord noAnswer() {
        return new CallRecord(false, false, ImmutableMap.of(), Optional.empty());
    }

    /** The level was checked and the rules were accepted or declined. */
    public static CallRecord completed(ImmutableMap<String, String> answers, boolean rulesAccepted) {
        return new CallRecord(true, true, answers, Optional.of(rulesAccepted));
    }

    /** The answers are personal: not printed. */
    @Override
    public String toString() {
        return "CallRecord[answered=" + answered + ", levelChecked=" + levelChecked + ", rulesAccepted=" + rulesAccepted
                + ", answers=***]";
    }
}
