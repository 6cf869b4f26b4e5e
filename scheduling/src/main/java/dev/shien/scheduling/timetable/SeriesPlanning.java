package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.ClosureCost;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SessionMove;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Tells of the best series what was skipped, what each closure costs and what has changed. */
final class SeriesPlanning {

    private final SeriesProblem problem;
    private final long best;
    private final ImmutableList<LocalDate> dates;
    private final DateReasons reasons;

    /** The planning of a problem of which there is a series. */
    SeriesPlanning(SeriesProblem problem, Ahead ahead) {
        this.problem = problem;
        this.best = ahead.best();
        this.dates = ahead.dates();
        this.reasons = new DateReasons(problem, ahead, dates);
    }

    /** Why dates are not used. */
    DateReasons reasons() {
        return reasons;
    }

    SeriesPlan plan() {
        return new SeriesPlan(
                Timetables.of(problem, dates, OptionalLong.of(best)),
                SkippedDates.of(problem, dates, reasons),
                problem.closures().stream().map(this::cost).collect(ImmutableList.toImmutableList()),
                best - without(ids()).best(),
                moves(problem.previous()));
    }

    private ImmutableSet<String> ids() {
        return problem.closures().stream().map(SeriesClosure::id).collect(ImmutableSet.toImmutableSet());
    }

    private Ahead without(ImmutableSet<String> closures) {
        return Ahead.of(Asked.all(problem.without(closures)));
    }

    private ClosureCost cost(SeriesClosure closure) {
        Ahead other = without(ImmutableSet.of(closure.id()));
        ImmutableList.Builder<SeriesDate> before = ImmutableList.builder();
        ImmutableList<LocalDate> otherDates = other.dates();
        for (int i = 0; i < dates.size(); i++) {
            before.add(new SeriesDate(i + 1, otherDates.get(i)));
        }
        return new ClosureCost(closure.id(), closure.name(), best - other.best(), moves(before.build()));
    }

    private ImmutableList<SessionMove> moves(ImmutableList<SeriesDate> before) {
        return before.stream()
                .filter(date -> !date.date().equals(dates.get(date.session() - 1)))
                .map(date -> new SessionMove(
                        date.session(),
                        date.date(),
                        dates.get(date.session() - 1),
                        reasons.whyNot(date.session(), date.date())))
                .collect(ImmutableList.toImmutableList());
    }
}
