package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * From which day to which a series can matter. Where the first or the last date is given up, every series that there is can be
 * drawn together until it lies within these bounds: before the first day that a rule names, and after the last one, each week is
 * like the other, so no gap there needs to be longer than the least one and a week.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last day
 */
record Horizon(long first, long last) {

    /** Before this day dates are not written in Japanese. */
    private static final long GREGORIAN = LocalDate.of(1873, 1, 1).toEpochDay();

    private static final int WEEK = 7;

    static Horizon of(Asked asked) {
        SeriesProblem problem = asked.problem();
        ImmutableList<Long> named =
                named(problem).map(LocalDate::toEpochDay).sorted().collect(ImmutableList.toImmutableList());
        long free = (long) (asked.sessions() + 1) * (problem.leastGap() + WEEK);
        return new Horizon(
                asked.keeps(new SeriesRule.FirstDate())
                        ? problem.from().toEpochDay()
                        : Math.max(GREGORIAN, named.get(0) - free),
                asked.keeps(new SeriesRule.LastDate())
                        ? problem.to().toEpochDay()
                        : named.get(named.size() - 1) + free);
    }

    private static Stream<LocalDate> named(SeriesProblem problem) {
        return Stream.of(
                        Stream.of(problem.from(), problem.to()),
                        problem.today().stream(),
                        problem.pins().stream().map(pin -> pin.date()),
                        problem.previous().stream().map(date -> date.date()),
                        problem.closures().stream()
                                .flatMap(closure -> closure.days().stream())
                                .map(day -> day.date()))
                .flatMap(dates -> dates);
    }
}
