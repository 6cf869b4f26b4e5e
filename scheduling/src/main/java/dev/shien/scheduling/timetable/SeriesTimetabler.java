package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.Timetabler;
import java.util.Comparator;

/** Takes a series of sessions as it is published, and says of every rule whether the series keeps it. */
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
}
