package dev.shien.domain.timetable.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A time at which sessions can be held, in the zone of the problem.
 *
 * @param date the day
 * @param start when it begins
 * @param end when it ends, on the same day
 */
public record Slot(LocalDate date, LocalTime start, LocalTime end) implements Comparable<Slot> {

    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::date).thenComparing(Slot::start).thenComparing(Slot::end);

    /** Refuses a slot that does not end after it starts. */
    public Slot {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "Slot on " + date + " must end after it starts, was " + start + " to " + end);
        }
    }

    @Override
    public int compareTo(Slot other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return date + " " + start + "-" + end;
    }
}
