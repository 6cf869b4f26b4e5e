package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.TimetableRule;
import java.util.Optional;
import java.util.function.Function;

/** Checks every rule of a series on its dates. */
final class SeriesChecks {

    private final SeriesProblem problem;
    private final ImmutableList<Session> series;

    private SeriesChecks(SeriesProblem problem, ImmutableList<Session> series) {
        this.problem = problem;
        this.series = series;
    }

    /** Every rule with whether it is kept: those that every series has, one for each closure, those of single dates. */
    static ImmutableList<RuleCheck> of(SeriesProblem problem, ImmutableList<Session> series) {
        SeriesChecks checks = new SeriesChecks(problem, series);
        ImmutableList.Builder<RuleCheck> all = ImmutableList.builder();
        rules(problem).forEach(rule -> all.add(RuleChecks.check(rule, series, ImmutableList.of())));
        problem.closures().forEach(closure -> all.add(checks.closure(closure)));
        if (!problem.pins().isEmpty()) {
            all.add(checks.each(SeriesFindings.pinsKept(), checks::unpinned));
        }
        problem.today().ifPresent(today -> all.add(checks.each(SeriesFindings.heldStay(today), checks::moved)));
        return all.build();
    }

    private static ImmutableList<TimetableRule> rules(SeriesProblem problem) {
        ImmutableList.Builder<TimetableRule> rules = ImmutableList.builder();
        rules.add(new TimetableRule.InOrder()).add(new TimetableRule.LeastGap(problem.leastGap()));
        problem.greatestGap().ifPresent(days -> rules.add(new TimetableRule.GreatestGap(days)));
        return rules.add(new TimetableRule.Period(problem.from(), problem.to()))
                .add(new TimetableRule.Weekdays(problem.weekdays()))
                .build();
    }

    private RuleCheck closure(SeriesClosure closure) {
        return each(
                SeriesFindings.open(closure),
                session -> Optional.of(closure)
                        .filter(problem.closures(session.number())::contains)
                        .flatMap(touching -> touching.whyClosed(session.date()))
                        .map(why -> SeriesFindings.closed(session, closure, why)));
    }

    private Optional<Reason> unpinned(Session session) {
        return problem.pin(session.number())
                .filter(pin -> !pin.equals(session.date()))
                .map(pin -> SeriesFindings.notPinned(session, pin));
    }

    private Optional<Reason> moved(Session session) {
        return problem.held(session.number())
                .filter(date -> !date.equals(session.date()))
                .map(date -> SeriesFindings.heldElsewhere(session, date))
                .or(() -> problem.today()
                        .filter(today -> session.date().isBefore(today)
                                && problem.held(session.number()).isEmpty())
                        .map(today -> SeriesFindings.beforeToday(session, today)));
    }

    private RuleCheck each(Reason ifKept, Function<Session, Optional<Reason>> breach) {
        return RuleCheck.of(
                ifKept, series.stream().map(breach).flatMap(Optional::stream).collect(ImmutableList.toImmutableList()));
    }
}
