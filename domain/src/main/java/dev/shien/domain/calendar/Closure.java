package dev.shien.domain.calendar;

import dev.shien.domain.reason.Text;
import java.time.LocalDate;

/**
 * Days on which an office is closed beside the law's: Obon, a move, a venue's maintenance.
 *
 * @param first the first closed day
 * @param last the last closed day, not before the first
 * @param name why, for people
 */
public record Closure(LocalDate first, LocalDate last, Text name) {

    /** Refuses a last day before the first. */
    public Closure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Expected the closure " + name.en() + " to end on " + first + " or later, ends on " + last);
        }
    }

    /** Whether the day lies in it. */
    public boolean includes(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
