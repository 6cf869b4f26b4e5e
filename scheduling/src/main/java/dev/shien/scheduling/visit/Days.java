package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;

/** The days of a problem, numbered from 0: from the first on which any visit can be to the last. */
final class Days {

    private final LocalDate first;
    private final boolean[] open;

    Days(VisitProblem problem) {
        this.first = all(problem).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = all(problem).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        this.open = new boolean[index(last) + 1];
        Arrays.fill(open, true);
        Stream.concat(problem.closedDays().stream().map(ClosedDay::date), problem.sessionDays().stream())
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .forEach(date -> open[index(date)] = false);
    }

    private static Stream<LocalDate> all(VisitProblem problem) {
        return Stream.concat(
                problem.phases().stream().flatMap(phase -> Stream.of(phase.from(), phase.to())),
                problem.pins().stream().map(Visit::date));
    }

    int count() {
        return open.length;
    }

    int index(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    LocalDateTime time(int day, int minute) {
        return date(day).atStartOfDay().plusMinutes(minute);
    }

    /** The last full minute of the day up to a time. */
    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The first full minute of the day from a time on. */
    static int minuteFrom(LocalTime time) {
        return (time.toSecondOfDay() + 59) / 60;
    }

    /** Whether visits can be on the day: it is neither closed nor a session day. */
    boolean open(int day) {
        return open[day];
    }
}
