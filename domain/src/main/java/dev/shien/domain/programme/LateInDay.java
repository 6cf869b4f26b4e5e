package dev.shien.domain.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;

/**
 * On which day a form counts as sent that comes in the evening (A9).
 *
 * @param rule what happens to it
 * @param cutOff from when on it is evening
 */
public record LateInDay(Rule rule, LocalTime cutOff) {

    /** What happens to a form that comes after the cut-off. */
    public enum Rule {
        /** It counts as sent on the day on which it came. */
        SAME_DAY,
        /** It counts as sent on the next business day. */
        NEXT_BUSINESS_DAY
    }

    /**
     * The day on which a form counts as sent; the period for the telephone call begins on the day after it.
     *
     * @param arrived when it came, in the programme's zone
     * @param nextBusinessDay gives the first business day after a day
     */
    public LocalDate countedOn(LocalDateTime arrived, UnaryOperator<LocalDate> nextBusinessDay) {
        boolean late = arrived.toLocalTime().isAfter(cutOff);
        return late && rule == Rule.NEXT_BUSINESS_DAY
                ? nextBusinessDay.apply(arrived.toLocalDate())
                : arrived.toLocalDate();
    }
}
