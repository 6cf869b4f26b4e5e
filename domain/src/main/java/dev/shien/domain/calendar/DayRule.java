package dev.shien.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** How the law sets a holiday's day within a year. */
sealed interface DayRule {

    /** The day in the given year. */
    LocalDate in(int year);

    /** The same day each year. */
    record Fixed(MonthDay day) implements DayRule {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** The n-th Monday of a month. */
    record NthMonday(Month month, int n) implements DayRule {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.MONDAY));
        }
    }

    /** The day of an equinox in Japan. */
    record AtEquinox(Equinox equinox) implements DayRule {
        @Override
        public LocalDate in(int year) {
            return equinox.in(year);
        }
    }

    /** Reads {@code MM-DD}, {@code MM-MONn}, {@code VERNAL} or {@code AUTUMNAL}. */
    static DayRule parse(String text) {
        int monday = text.indexOf("-MON");
        if (monday > 0) {
            return new NthMonday(
                    Month.of(Integer.parseInt(text.substring(0, monday))),
                    Integer.parseInt(text.substring(monday + 4)));
        }
        return Character.isDigit(text.charAt(0))
                ? new Fixed(MonthDay.parse("--" + text))
                : new AtEquinox(Equinox.valueOf(text));
    }
}
