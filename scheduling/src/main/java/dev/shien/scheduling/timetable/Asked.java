package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;

/**
 * What is asked of a series: all of its problem, or some of it.
 *
 * @param problem the problem
 * @param spared the rules that are given up
 * @param sessions how many of its sessions are placed, from the first on
 * @param least the fewest days from a session to the next
 * @param greatest the most days from a session to the next
 * @param weekdays the weekdays on which sessions can be
 */
record Asked(
        SeriesProblem problem,
        ImmutableSet<SeriesRule> spared,
        int sessions,
        int least,
        int greatest,
        ImmutableSet<DayOfWeek> weekdays) {

    /** Any number of days, small enough to be added to a day. */
    static final int ANY = 1_000_000;

    /** All that a problem asks for. */
    static Asked all(SeriesProblem problem) {
        return new Asked(
                problem,
                ImmutableSet.of(),
                problem.sessions().size(),
                problem.leastGap(),
                problem.greatestGap().orElse(ANY),
                problem.weekdays());
    }

    /** The same without a rule. */
    Asked without(SeriesRule rule) {
        if (rule instanceof SeriesRule.LeastGap) {
            return gaps(1, greatest);
        }
        if (rule instanceof SeriesRule.GreatestGap) {
            return gaps(least, ANY);
        }
        if (rule instanceof SeriesRule.OnWeekdays) {
            return on(ImmutableSet.copyOf(DayOfWeek.values()));
        }
        ImmutableSet<SeriesRule> more =
                Sets.union(spared, ImmutableSet.of(rule)).immutableCopy();
        return new Asked(problem, more, sessions, least, greatest, weekdays);
    }

    /** The same with other gaps. */
    Asked gaps(int fewest, int most) {
        return new Asked(problem, spared, sessions, fewest, most, weekdays);
    }

    /** The same on other weekdays. */
    Asked on(ImmutableSet<DayOfWeek> days) {
        return new Asked(problem, spared, sessions, least, greatest, days);
    }

    /** The same for the first so many sessions. */
    Asked first(int count) {
        return new Asked(problem, spared, count, least, greatest, weekdays);
    }

    /** Whether a rule is kept. */
    boolean keeps(SeriesRule rule) {
        return !spared.contains(rule);
    }
}
