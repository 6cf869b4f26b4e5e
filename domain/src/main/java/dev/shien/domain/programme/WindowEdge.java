package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** One end of the window of a visit phase. */
public sealed interface WindowEdge {

    /** The day it falls on, given the programme's sessions. */
    LocalDate on(ImmutableList<ProgrammeSession> sessions);

    /**
     * A day of the calendar.
     *
     * @param date the day
     */
    record OnDate(LocalDate date) implements WindowEdge {
        @Override
        public LocalDate on(ImmutableList<ProgrammeSession> sessions) {
            return date;
        }
    }

    /**
     * So many days after a session, which moves when the session moves.
     *
     * @param session the session's number
     * @param plusDays days after it, negative for before
     */
    record AfterSession(int session, int plusDays) implements WindowEdge {
        @Override
        public LocalDate on(ImmutableList<ProgrammeSession> sessions) {
            return sessions.stream()
                    .filter(s -> s.number() == session)
                    .findFirst()
                    .map(s -> s.date().plusDays(plusDays))
                    .orElseThrow(() -> new IllegalArgumentException("No session " + session + " for a window's edge"));
        }
    }
}
