package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;

/**
 * A session that is on another date than it was, or would be.
 *
 * @param session its number
 * @param from the date that it leaves
 * @param to the date that it has
 * @param reasons why it does not stay, at least one
 */
public record SessionMove(int session, LocalDate from, LocalDate to, ImmutableList<Reason> reasons) {

    /** Refuses a move that goes nowhere or has no reason. */
    public SessionMove {
        if (from.equals(to) || reasons.isEmpty()) {
            throw new IllegalArgumentException("Move of session " + session + " must change its date for a reason, was "
                    + from + " to " + to + " for " + reasons);
        }
    }
}
