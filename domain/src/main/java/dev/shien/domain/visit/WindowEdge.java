package dev.shien.domain.visit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/**
 * One end of the window of a visit phase. In JSON {@code {"date": "2024-07-05"}} for a day and {@code {"session": 1,
 * "plusDays": 3}} for one that hangs on a session.
 */
public sealed interface WindowEdge {

    /**
     * The day it falls on.
     *
     * @param sessions the days of the sessions by number
     * @throws IllegalArgumentException if it hangs on a session that is not among them
     */
    LocalDate on(ImmutableMap<Integer, LocalDate> sessions);

    /**
     * A day of the calendar.
     *
     * @param date the day
     */
    record OnDate(LocalDate date) implements WindowEdge {
        @Override
        public LocalDate on(ImmutableMap<Integer, LocalDate> sessions) {
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
        public LocalDate on(ImmutableMap<Integer, LocalDate> sessions) {
            LocalDate date = sessions.get(session);
            if (date == null) {
                throw new IllegalArgumentException("No session " + session + " for a window's edge");
            }
            return date.plusDays(plusDays);
        }
    }

    /** Reads one of the two forms. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WindowEdge of(JsonNode json) {
        return json.has("date")
                ? new OnDate(LocalDate.parse(json.path("date").asText()))
                : new AfterSession(
                        json.path("session").asInt(), json.path("plusDays").asInt());
    }
}
