package dev.shien.domain.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.calendar.DateRange;
import java.time.LocalDate;

/**
 * When the visits of a phase take place.
 *
 * @param from the first day
 * @param to the last day
 */
public record PhaseWindow(WindowEdge from, WindowEdge to) {

    /** From one day of the calendar to another. */
    public static PhaseWindow of(LocalDate from, LocalDate to) {
        return new PhaseWindow(new WindowEdge.OnDate(from), new WindowEdge.OnDate(to));
    }

    /**
     * The days of the window.
     *
     * @param sessions the days of the sessions by number
     * @throws IllegalArgumentException if an edge hangs on another session, or the window ends before it starts
     */
    public DateRange days(ImmutableMap<Integer, LocalDate> sessions) {
        return new DateRange(from.on(sessions), to.on(sessions));
    }
}
