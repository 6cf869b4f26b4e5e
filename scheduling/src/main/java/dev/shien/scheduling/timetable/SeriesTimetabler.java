package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.Timetabler;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalLong;

/**
 * Takes a series of sessions as it is published, and says of every rule whether the series keeps it; or plans one from a pattern.
 * The plan is exact: it is the best one, and certain to be, so it needs no budget.
 */
public final class SeriesTimetabler implements Timetabler {

    private SeriesTimetabler() {}

    /** A timetabler. It holds no state and may be shared by threads. */
    public static SeriesTimetabler create() {
        return new SeriesTimetabler();
    }

    @Override
    public Timetable check(TimetableProblem problem) {
        ImmutableList<Session> series =
                ImmutableList.sortedCopyOf(Comparator.comparingInt(Session::number), problem.sessions());
        ImmutableList<RuleCheck> checks = problem.rules().stream()
                .map(rule -> RuleChecks.check(rule, series, problem.closedDays()))
                .collect(ImmutableList.toImmutableList());
        return new Timetable(problem.zone(), series, Certificate.of(checks, ImmutableList.of(), 0));
    }

    @Override
    public Timetable check(SeriesProblem problem, ImmutableList<LocalDate> dates) {
        if (dates.size() != problem.sessions().size()) {
            throw new IllegalArgumentException(
                    "Expected one date for each of the " + problem.sessions().size() + " sessions, was " + dates);
        }
        Timetable timetable = Timetables.of(problem, dates, OptionalLong.empty());
        return timetable.certificate().feasible()
                ? Timetables.of(
                        problem,
                        dates,
                        OptionalLong.of(Ahead.of(Asked.all(problem)).best()))
                : timetable;
    }

    @Override
    public SeriesAnswer plan(SeriesProblem problem) {
        Ahead ahead = Ahead.of(Asked.all(problem));
        return ahead.best() < Ahead.NEVER ? new SeriesPlanning(problem, ahead).plan() : SeriesConflict.of(problem);
    }

    @Override
    public ImmutableList<Reason> whyNot(SeriesProblem problem, int session, LocalDate date) {
        if (session < 1 || session > problem.sessions().size()) {
            throw new IllegalArgumentException(
                    "Expected a session from 1 to " + problem.sessions().size() + ", was " + session);
        }
        Ahead ahead = Ahead.of(Asked.all(problem));
        return ahead.best() < Ahead.NEVER
                ? new SeriesPlanning(problem, ahead).reasons().whyNot(session, date)
                : SeriesConflict.of(problem).conflict();
    }
}
