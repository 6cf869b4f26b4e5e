package dev.shien.domain.plan;

import dev.shien.domain.reason.Text;
import java.time.LocalDate;

/**
 * A day on which nothing can be held.
 *
 * @param date the day
 * @param reason why, such as the name of the national holiday
 */
public record Closure(LocalDate date, Text reason) {

    /** A closed day. */
    public static Closure of(LocalDate date, Text reason) {
        return new Closure(date, reason);
    }
}
