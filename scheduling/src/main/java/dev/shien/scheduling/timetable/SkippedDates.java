package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SkippedDate;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The dates that the pattern would have used and a series does not: those at the cadence from the first date that is wanted or
 * possible on, from the first session on, and from each session to the next.
 */
final class SkippedDates {

    private final SeriesProblem problem;
    private final ImmutableList<LocalDate> dates;
    private final DateReasons reasons;
    private final NavigableMap<LocalDate, NavigableSet<Integer>> wanted = new TreeMap<>();

    private SkippedDates(SeriesProblem problem, ImmutableList<LocalDate> dates, DateReasons reasons) {
        this.problem = problem;
        this.dates = dates;
        this.reasons = reasons;
    }

    static ImmutableList<SkippedDate> of(SeriesProblem problem, ImmutableList<LocalDate> dates, DateReasons reasons) {
        SkippedDates skipped = new SkippedDates(problem, dates, reasons);
        skipped.want();
        return skipped.wanted.entrySet().stream()
                .map(entry -> skipped.skipped(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    private void want() {
        LocalDate start = problem.held(1).or(problem::preferredStart).orElseGet(this::firstPossible);
        for (int number = 1; number <= dates.size(); number++) {
            long days = (long) problem.cadence() * (number - 1);
            want(number, start.plusDays(days));
            want(number, dates.get(0).plusDays(days));
            want(number, dates.get(Math.max(0, number - 2)).plusDays(number == 1 ? 0 : problem.cadence()));
        }
    }

    private LocalDate firstPossible() {
        LocalDate date = problem.today().filter(problem.from()::isBefore).orElse(problem.from());
        while (!problem.weekdays().contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
        }
        return date;
    }

    private void want(int number, LocalDate date) {
        if (!dates.contains(date) && problem.held(number).isEmpty()) {
            wanted.computeIfAbsent(date, day -> new TreeSet<>()).add(number);
        }
    }

    private SkippedDate skipped(LocalDate date, ImmutableList<Integer> numbers) {
        ImmutableList<Reason> why = numbers.stream()
                .flatMap(number -> reasons.whyNot(number, date).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return new SkippedDate(date, numbers, why);
    }
}
