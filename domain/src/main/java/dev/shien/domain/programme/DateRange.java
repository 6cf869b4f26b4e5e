package dev.shien.domain.programme;

import java.time.LocalDate;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) {

    /** Refuses a range that ends before it starts. */
    public DateRange {
        Dates.requireOrder("Range", from, to);
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
