package dev.shien.examples.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.DaySpan;
import dev.shien.examples.input.CsvRow;
import dev.shien.examples.input.Times;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The days on which an expert is there, from a period, the days of the week, the hours and the days off. */
final class Roster {

    private static final int LONGEST = 3 * 366;

    private Roster() {}

    static ImmutableList<DaySpan> read(CsvRow row) {
        LocalDate from = row.value("from", Times::day, LocalDate.EPOCH);
        LocalDate to = row.value("to", Times::day, from);
        ImmutableSet<DayOfWeek> weekdays = ExpertsFile.set(row, "weekdays", Roster::weekday);
        ImmutableSet<LocalDate> away = ExpertsFile.set(row, "away", Times::day);
        Hours hours = row.value("hours", Hours::parse, Hours.NINE_TO_FIVE);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            row.problem("to", "a day from " + from + " on, within " + LONGEST + " days");
            return ImmutableList.of();
        }
        return from.datesUntil(to.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && !away.contains(day))
                .map(day -> new DaySpan(day, hours.from(), hours.to()))
                .collect(ImmutableList.toImmutableList());
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name.length() == 3 && day.name().startsWith(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("days of the week such as MON;WED;FRI");
    }

    /** The hours of a day. */
    private record Hours(LocalTime from, LocalTime to) {

        private static final Hours NINE_TO_FIVE = new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0));

        private static Hours parse(String text) {
            int dash = text.indexOf('-');
            if (dash < 0) {
                throw new IllegalArgumentException("hours such as 09:00-17:00");
            }
            Hours hours = new Hours(
                    LocalTime.parse(text.substring(0, dash).strip()),
                    LocalTime.parse(text.substring(dash + 1).strip()));
            if (!hours.to.isAfter(hours.from)) {
                throw new IllegalArgumentException("hours that end after they begin, such as 09:00-17:00");
            }
            return hours;
        }
    }
}
