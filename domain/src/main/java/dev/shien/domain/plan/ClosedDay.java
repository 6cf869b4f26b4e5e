package dev.shien.domain.plan;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.reason.Reason;
import java.time.LocalDate;

/**
 * A day on which nothing can be held.
 *
 * @param date the day
 * @param reason why, such as that it is a national holiday; a full sentence that names the day
 */
public record ClosedDay(LocalDate date, Reason reason) {

    /** A closed day. */
    public static ClosedDay of(LocalDate date, Reason reason) {
        return new ClosedDay(date, reason);
    }

    /** All days from the first to the last, included, that are no business days of the calendar. */
    public static ImmutableList<ClosedDay> between(BusinessCalendar calendar, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Expected a last day on or after " + first + ", was " + last);
        }
        return first.datesUntil(last.plusDays(1))
                .flatMap(date -> calendar.whyClosed(date).map(why -> of(date, why)).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
