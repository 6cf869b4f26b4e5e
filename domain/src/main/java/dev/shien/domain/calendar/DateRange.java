package dev.shien.domain.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) {

    /** Refuses a range that ends before it starts. */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Range must not end before it starts, was " + from + " to " + to);
        }
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days the range has, at least 1. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
