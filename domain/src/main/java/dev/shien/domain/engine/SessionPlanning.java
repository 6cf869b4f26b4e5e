package dev.shien.domain.engine;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesChange;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesReplanning;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableEvent;
import dev.shien.domain.view.ProgrammeView;
import java.util.function.Function;

/** Has the sessions checked as they are published, planned from a pattern, or planned anew. */
final class SessionPlanning {

    private static final String SUBJECT = "timetable";

    private final ProgrammeEngineBuilder ports;

    SessionPlanning(ProgrammeEngineBuilder ports) {
        this.ports = ports;
    }

    /** Takes the sessions as they are published. */
    Decided published(ProgrammeView view) {
        return view.programme().sessions().isEmpty()
                ? Decided.no(Reasons.nothingToDo("sessions"))
                : Decided.events(SUBJECT, new TimetableEvent.Planned(check(view)));
    }

    /** Plans them from a pattern; if a timetable holds already, with the fewest changes of it. */
    Decided series(ProgrammeView view, By by, SeriesProblem problem) {
        requireSame(view, problem);
        return planned(
                view,
                standing -> view.timetable()
                        .map(holds -> SeriesReplanning.of(problem, holds, Lookup.day(view, by)))
                        .orElse(problem));
    }

    /** Plans anew what holds, with the fewest changes. */
    Decided change(ProgrammeView view, By by, SeriesChange change) {
        return planned(
                view,
                standing ->
                        SeriesProblems.of(view.programme(), standing, ports.calendar(), change, Lookup.day(view, by)));
    }

    private Decided planned(ProgrammeView view, Function<Timetable, SeriesProblem> asked) {
        if (view.programme().sessions().isEmpty()) {
            return Decided.no(Reasons.nothingToDo("sessions"));
        }
        Timetable standing = view.timetable().orElseGet(() -> check(view));
        if (!SeriesProblems.isSeries(standing)) {
            return Decided.no(PlanReasons.noSeries());
        }
        SeriesProblem problem = asked.apply(standing);
        SeriesAnswer answer = ports.timetabler().plan(problem);
        return answer instanceof SeriesPlan plan
                ? Decided.events(SUBJECT, TimetableEvent.SeriesPlanned.of(problem, SeriesProblems.onto(standing, plan)))
                : new Decided.No(whyNot((NoSeries) answer));
    }

    /** The rules in conflict, and then what would make a series possible. */
    private static ImmutableList<Reason> whyNot(NoSeries answer) {
        return ImmutableList.<Reason>builder()
                .addAll(answer.conflict())
                .addAll(answer.waysOut())
                .build();
    }

    private Timetable check(ProgrammeView view) {
        return ports.timetabler().check(TimetableProblems.of(view.programme(), ports.calendar()));
    }

    private static void requireSame(ProgrammeView view, SeriesProblem problem) {
        int sessions = view.programme().sessions().size();
        if (problem.sessions().size() != sessions
                || !problem.zone().equals(view.programme().zone())) {
            throw new IllegalArgumentException("Expected a series of the " + sessions + " sessions of '"
                    + view.programme().id() + "' in the zone "
                    + view.programme().zone() + ", was one of "
                    + problem.sessions().size() + " in " + problem.zone());
        }
    }
}
