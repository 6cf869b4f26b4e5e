package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.TimetableRule;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Checks one rule on a series in the order of its numbers. */
final class RuleChecks {

    private RuleChecks() {}

    static RuleCheck check(TimetableRule rule, ImmutableList<Session> series, ImmutableList<ClosedDay> closedDays) {
        if (rule instanceof TimetableRule.InOrder) {
            return RuleCheck.of(Findings.inOrder(series.size()), neighbours(series, RuleChecks::order));
        }
        if (rule instanceof TimetableRule.LeastGap gap) {
            return RuleCheck.of(
                    Findings.leastGap(gap.days()),
                    neighbours(
                            series, pair -> when(pair.days() < gap.days(), () -> Findings.tooClose(pair, gap.days()))));
        }
        if (rule instanceof TimetableRule.GreatestGap gap) {
            return RuleCheck.of(
                    Findings.greatestGap(gap.days()),
                    neighbours(
                            series, pair -> when(pair.days() > gap.days(), () -> Findings.tooFar(pair, gap.days()))));
        }
        if (rule instanceof TimetableRule.Period period) {
            return RuleCheck.of(Findings.inPeriod(period), each(series, session -> outside(session, period)));
        }
        if (rule instanceof TimetableRule.Weekdays weekdays) {
            return RuleCheck.of(
                    Findings.onWeekdays(weekdays),
                    each(
                            series,
                            session -> when(
                                    !weekdays.days().contains(session.date().getDayOfWeek()),
                                    () -> Findings.wrongWeekday(session, weekdays))));
        }
        return RuleCheck.of(Findings.openDays(), each(series, session -> closed(session, closedDays)));
    }

    private static Optional<Reason> order(Neighbours pair) {
        return when(pair.days() < 1, () -> Findings.notInOrder(pair));
    }

    private static Optional<Reason> outside(Session session, TimetableRule.Period period) {
        boolean inside =
                !session.date().isBefore(period.from()) && !session.date().isAfter(period.to());
        return when(!inside, () -> Findings.outside(session, period));
    }

    private static Optional<Reason> closed(Session session, ImmutableList<ClosedDay> closedDays) {
        return closedDays.stream()
                .filter(day -> day.date().equals(session.date()))
                .findFirst()
                .map(day -> Findings.closed(session, day.reason().text()));
    }

    private static Optional<Reason> when(boolean broken, Supplier<Reason> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }

    private static ImmutableList<Reason> each(
            ImmutableList<Session> series, Function<Session, Optional<Reason>> breach) {
        return series.stream().map(breach).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Reason> neighbours(
            ImmutableList<Session> series, Function<Neighbours, Optional<Reason>> breach) {
        ImmutableList.Builder<Reason> breaches = ImmutableList.builder();
        for (int i = 1; i < series.size(); i++) {
            breach.apply(new Neighbours(series.get(i - 1), series.get(i))).ifPresent(breaches::add);
        }
        return breaches.build();
    }
}
