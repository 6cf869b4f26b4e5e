package dev.shien.testkit.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.timetable.Session;
import dev.shien.domain.timetable.Timetable;
import dev.shien.domain.timetable.TimetableProblem;
import dev.shien.domain.timetable.TimetableRule;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** Recounts how often a series breaks a rule, from the definitions. */
public final class TimetableCheck {

    private TimetableCheck() {}

    /** Everything in which a timetable that checks given sessions is wrong; empty if all is as it says. */
    public static ImmutableList<String> faults(TimetableProblem problem, Timetable timetable) {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        List<Session> expected = problem.sessions().stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        if (!timetable.sessions().equals(expected)) {
            faults.add("Sessions must stay as given, in the order of their numbers: " + timetable.sessions());
        }
        if (timetable.certificate().rules().size() != problem.rules().size()) {
            faults.add("Every rule must be checked once: "
                    + timetable.certificate().rules());
            return faults.build();
        }
        for (int i = 0; i < problem.rules().size(); i++) {
            TimetableRule rule = problem.rules().get(i);
            RuleCheck check = timetable.certificate().rules().get(i);
            long breaches = breaches(rule, problem, timetable);
            if (check.kept() != (breaches == 0)
                    || (!check.kept() && check.reasons().size() != breaches)) {
                faults.add(rule + " is broken " + breaches + " times, the certificate says " + check);
            }
        }
        return faults.build();
    }

    private static long breaches(TimetableRule rule, TimetableProblem problem, Timetable timetable) {
        if (rule instanceof TimetableRule.InOrder) {
            return gaps(timetable, gap -> gap <= 0);
        }
        if (rule instanceof TimetableRule.LeastGap least) {
            return gaps(timetable, gap -> gap < least.days());
        }
        if (rule instanceof TimetableRule.GreatestGap greatest) {
            return gaps(timetable, gap -> gap > greatest.days());
        }
        return problem.sessions().stream()
                .filter(session -> breaks(rule, problem, session))
                .count();
    }

    private static boolean breaks(TimetableRule rule, TimetableProblem problem, Session session) {
        if (rule instanceof TimetableRule.Period period) {
            return session.date().compareTo(period.from()) < 0 || session.date().compareTo(period.to()) > 0;
        }
        if (rule instanceof TimetableRule.Weekdays weekdays) {
            return !weekdays.days().contains(session.date().getDayOfWeek());
        }
        return problem.closedDays().stream().anyMatch(closed -> closed.date().equals(session.date()));
    }

    private static long gaps(Timetable timetable, LongPredicate breaks) {
        LongStream gaps = timetable.gaps().stream().mapToLong(gap -> gap);
        return gaps.filter(breaks).count();
    }
}
