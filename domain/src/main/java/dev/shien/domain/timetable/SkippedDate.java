package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;

/**
 * A date that the pattern would have used and the series does not.
 *
 * @param date the date
 * @param sessions the numbers of the sessions that would have been held then, counted from the first session or from the session
 *     before
 * @param reasons why it is not used, at least one
 */
public record SkippedDate(LocalDate date, ImmutableList<Integer> sessions, ImmutableList<Reason> reasons) {

    /** Refuses a date that is skipped for no reason. */
    public SkippedDate {
        if (sessions.isEmpty() || reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "Skipped date " + date + " must give a session and a reason, was " + sessions + " and " + reasons);
        }
    }
}
