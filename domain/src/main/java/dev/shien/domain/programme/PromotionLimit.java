package dev.shien.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a seat that falls free is given to the waitlist (A14).
 *
 * @param rule which rule
 * @param date the last day, exactly if the rule is {@link Rule#UNTIL_DATE}
 */
public record PromotionLimit(Rule rule, Optional<LocalDate> date) {

    /** Which rule limits promotion. */
    public enum Rule {
        /** The day before the first session is the last; without sessions there is no limit. */
        BEFORE_FIRST_SESSION,
        /** A given day is the last. */
        UNTIL_DATE,
        /** There is no limit. */
        NO_LIMIT
    }

    /** Refuses a date where the rule needs none, and no date where it needs one. */
    public PromotionLimit {
        if ((rule == Rule.UNTIL_DATE) != date.isPresent()) {
            throw new IllegalArgumentException("A date must be given exactly if the rule is UNTIL_DATE, was " + rule
                    + " with " + date.map(LocalDate::toString).orElse("no date"));
        }
    }

    /** Promotion until the day before the first session. */
    public static PromotionLimit beforeFirstSession() {
        return new PromotionLimit(Rule.BEFORE_FIRST_SESSION, Optional.empty());
    }

    /** Promotion until a day. */
    public static PromotionLimit until(LocalDate date) {
        return new PromotionLimit(Rule.UNTIL_DATE, Optional.of(date));
    }

    /** Promotion at any time. */
    public static PromotionLimit none() {
        return new PromotionLimit(Rule.NO_LIMIT, Optional.empty());
    }

    /** Whether somebody may be promoted on that day. */
    public boolean allows(LocalDate day, Optional<LocalDate> firstSession) {
        return lastDay(firstSession).map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The last day on which somebody may be promoted, if there is one. */
    public Optional<LocalDate> lastDay(Optional<LocalDate> firstSession) {
        return switch (rule) {
            case BEFORE_FIRST_SESSION -> firstSession.map(day -> day.minusDays(1));
            case UNTIL_DATE -> date;
            case NO_LIMIT -> Optional.empty();
        };
    }
}
