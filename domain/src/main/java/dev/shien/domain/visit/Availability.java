package dev.shien.domain.visit;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A span of a day in which an expert can visit, such as an afternoon.
 *
 * @param date the day
 * @param from when it begins
 * @param to when it ends
 */
public record Availability(LocalDate date, LocalTime from, LocalTime to) {

    /** Refuses a span that does not end after it starts. */
    public Availability {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "Availability on " + date + " must end after it starts, was " + from + " to " + to);
        }
    }
}
