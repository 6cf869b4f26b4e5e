package dev.shien.domain.timetable.cohort;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day, or a span of one, at which somebody or something is not to be had.
 *
 * @param date the day
 * @param from when it begins; with the day if absent
 * @param to when it ends; with the day if absent
 */
public record Absence(LocalDate date, Optional<LocalTime> from, Optional<LocalTime> to) {

    /** Refuses a span that does not end after it starts. */
    public Absence {
        if (!to.orElse(LocalTime.MAX).isAfter(from.orElse(LocalTime.MIN))) {
            throw new IllegalArgumentException("Absence on " + date + " must end after it starts, was "
                    + from.orElse(LocalTime.MIN) + " to " + to.orElse(LocalTime.MAX));
        }
    }

    /** The whole day. */
    public static Absence on(LocalDate date) {
        return new Absence(date, Optional.empty(), Optional.empty());
    }

    /** The time of a slot. */
    public static Absence at(Slot slot) {
        return new Absence(slot.date(), Optional.of(slot.start()), Optional.of(slot.end()));
    }

    /** Whether any of the slot falls into it. */
    public boolean touches(Slot slot) {
        return slot.date().equals(date)
                && from.filter(time -> !time.isBefore(slot.end())).isEmpty()
                && to.filter(time -> !time.isAfter(slot.start())).isEmpty();
    }
}
