package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every series of a small problem, by trying every date for every session; takes time exponential in the sessions. */
public final class ExhaustiveSeries {

    private final SeriesDemands demands;
    private final int sessions;
    private final List<LocalDate> placed = new ArrayList<>();
    private final ImmutableList.Builder<ImmutableList<LocalDate>> found = ImmutableList.builder();

    private ExhaustiveSeries(SeriesProblem problem) {
        this.demands = SeriesDemands.of(problem);
        this.sessions = problem.sessions().size();
    }

    /** The dates of every series that keeps the rules, the earlier dates first. */
    public static ImmutableList<ImmutableList<LocalDate>> all(SeriesProblem problem) {
        ExhaustiveSeries search = new ExhaustiveSeries(problem);
        search.from(1);
        return search.found.build();
    }

    /** The best of some series, the first of those with the same penalty; empty if there is none. */
    public static Optional<ImmutableList<LocalDate>> best(
            SeriesProblem problem, ImmutableList<ImmutableList<LocalDate>> series) {
        return series.stream().min(Comparator.comparingLong(dates -> SeriesRecount.penalty(problem, dates)));
    }

    private void from(int number) {
        if (number > sessions) {
            found.add(ImmutableList.copyOf(placed));
            return;
        }
        for (LocalDate date : demands.dates(number)) {
            if (number == 1 || demands.follows(number, placed.get(number - 2), date)) {
                placed.add(date);
                from(number + 1);
                placed.remove(number - 1);
            }
        }
    }
}
