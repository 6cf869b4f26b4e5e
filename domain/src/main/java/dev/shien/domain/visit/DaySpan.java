package dev.shien.domain.visit;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A span of a day, such as an afternoon: one in which an expert can visit, or one in which a company cannot be visited.
 *
 * @param date the day
 * @param from when it begins
 * @param to when it ends
 */
public record DaySpan(LocalDate date, LocalTime from, LocalTime to) {

    /** Refuses a span that does not end after it starts. */
    public DaySpan {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "A span on " + date + " must end after it starts, was " + from + " to " + to);
        }
    }

    /** Whether it has a moment in common with a visit, ends not counted. */
    public boolean overlaps(Visit visit) {
        return date.equals(visit.date())
                && from.isBefore(visit.end().toLocalTime())
                && visit.start().toLocalTime().isBefore(to);
    }
}
