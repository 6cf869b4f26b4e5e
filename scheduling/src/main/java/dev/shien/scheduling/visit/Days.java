package dev.shien.scheduling.visit;

import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.visit.VisitProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** The days of a problem's period, numbered from 0. */
final class Days {

    private static final int WEEK = 7;

    private final DateRange period;
    private final boolean[] open;

    /** How many days of the first week lie before the period. */
    private final int before;

    Days(VisitProblem problem) {
        this.period = problem.period();
        this.open = new boolean[(int) period.length()];
        this.before = period.from().getDayOfWeek().getValue() - 1;
        Arrays.fill(open, true);
        problem.closedDays().stream()
                .map(ClosedDay::date)
                .filter(period::contains)
                .forEach(date -> open[index(date)] = false);
    }

    int count() {
        return open.length;
    }

    /** The number of a day; one outside the period has a number below 0 or beyond the last. */
    int index(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(period.from(), date);
    }

    /** The number of the first day of the period from a date on; beyond the last if there is none. */
    int firstFrom(LocalDate date) {
        if (date.isAfter(period.to())) {
            return count();
        }
        return date.isBefore(period.from()) ? 0 : index(date);
    }

    boolean contains(LocalDate date) {
        return period.contains(date);
    }

    LocalDate date(int day) {
        return period.from().plusDays(day);
    }

    LocalDateTime time(int day, int minute) {
        return date(day).atStartOfDay().plusMinutes(minute);
    }

    DayOfWeek weekday(int day) {
        return DayOfWeek.of((day + before) % WEEK + 1);
    }

    /** The number of a day's week, from 0. */
    int week(int day) {
        return (day + before) / WEEK;
    }

    /** How many weeks the period touches. */
    int weeks() {
        return open.length == 0 ? 0 : week(open.length - 1) + 1;
    }

    /** The last full minute of the day up to a time. */
    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The first full minute of the day from a time on. */
    static int minuteFrom(LocalTime time) {
        return (time.toSecondOfDay() + 59) / 60;
    }

    /** Whether the day is not closed. */
    boolean open(int day) {
        return open[day];
    }
}
