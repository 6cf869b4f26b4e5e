package dev.shien.examples.input;

import static dev.shien.domain.calendar.BusinessCalendar.YEARS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads days and moments of years that can be reckoned with; those of other years are slips of the pen. */
public final class Times {

    private Times() {}

    /** A day such as 2024-06-28. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        requireYear(day.getYear());
        return day;
    }

    /** A moment with its offset such as 2024-06-28T17:00:00+09:00. */
    public static OffsetDateTime moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        requireYear(moment.getYear());
        return moment;
    }

    /** A moment with its offset, or in a zone; the date and the time may be apart as form tools write them. */
    public static OffsetDateTime moment(String text, ZoneId zone) {
        String iso = text.replace('/', '-').replace(' ', 'T');
        boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
        if (hasOffset) {
            return moment(iso);
        }
        LocalDateTime local = LocalDateTime.parse(iso);
        requireYear(local.getYear());
        return local.atZone(zone).toOffsetDateTime();
    }

    private static void requireYear(int year) {
        if (!YEARS.contains(year)) {
            throw new IllegalArgumentException(
                    "Expected a year from " + YEARS.lowerEndpoint() + " to " + YEARS.upperEndpoint() + ", was " + year);
        }
    }
}
