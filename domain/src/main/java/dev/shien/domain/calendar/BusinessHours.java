package dev.shien.domain.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours of an office on its business days, the same each day.
 *
 * @param calendar the business days
 * @param opens the first moment of a business day
 * @param closes the moment after the last, later than {@code opens}
 */
public record BusinessHours(BusinessCalendar calendar, LocalTime opens, LocalTime closes) {

    /** Refuses hours that end before they begin. */
    public BusinessHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException(
                    "Expected business hours to close after " + opens + ", close at " + closes);
        }
    }

    /** Weekdays from 9:00 to 17:00. */
    public static BusinessHours nineToFive(BusinessCalendar calendar) {
        return new BusinessHours(calendar, LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    /** Whether the office is open at that moment. */
    public boolean isOpen(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return calendar.isBusinessDay(moment.toLocalDate()) && !time.isBefore(opens) && time.isBefore(closes);
    }

    /** The moment when the given working time has passed since the start, counting open hours alone. */
    public LocalDateTime due(LocalDateTime start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Expected a working time of zero or more, was " + working);
        }
        LocalDateTime from = nextOpen(start);
        Duration left = working;
        Duration today = Duration.between(from, from.toLocalDate().atTime(closes));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            from = calendar.nextBusinessDay(from.toLocalDate()).atTime(opens);
            today = Duration.between(opens, closes);
        }
        return from.plus(left);
    }

    private LocalDateTime nextOpen(LocalDateTime moment) {
        if (isOpen(moment)) {
            return moment;
        }
        LocalDate day = moment.toLocalDate();
        LocalDate from = moment.toLocalTime().isBefore(opens) ? day : day.plusDays(1);
        return calendar.onOrAfter(from).atTime(opens);
    }
}
