package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;

/**
 * When the visits of a phase take place.
 *
 * @param from the first day
 * @param to the last day
 */
public record PhaseWindow(WindowEdge from, WindowEdge to) {

    /** The days, given the programme's sessions. */
    public DateRange days(ImmutableList<ProgrammeSession> sessions) {
        return new DateRange(from.on(sessions), to.on(sessions));
    }
}
