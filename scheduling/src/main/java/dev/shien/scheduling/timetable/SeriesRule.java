package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;

/** One thing that is asked of a series and that could be given up. That sessions follow one another in order cannot be. */
sealed interface SeriesRule {

    /** No session is before the first date. */
    record FirstDate() implements SeriesRule {}

    /** No session is after the last date. */
    record LastDate() implements SeriesRule {}

    /** No session that was not held is before today. */
    record NotBeforeToday() implements SeriesRule {}

    /** Sessions are on certain weekdays. */
    record OnWeekdays() implements SeriesRule {}

    /** Sessions are not too near to each other. */
    record LeastGap() implements SeriesRule {}

    /** Sessions are not too far from each other. */
    record GreatestGap() implements SeriesRule {}

    /** No session that a closure, known by its id, touches is on its days. */
    record OpenDays(String closure) implements SeriesRule {}

    /** A session is on its fixed date. */
    record Pinned(SeriesDate pin) implements SeriesRule {}

    /** All that is asked by a problem: what is most basic last, because what comes first is given up first. */
    static ImmutableList<SeriesRule> of(SeriesProblem problem) {
        ImmutableList.Builder<SeriesRule> rules = ImmutableList.builder();
        problem.closures().forEach(closure -> rules.add(new OpenDays(closure.id())));
        problem.pins().forEach(pin -> rules.add(new Pinned(pin)));
        problem.greatestGap().ifPresent(days -> rules.add(new GreatestGap()));
        if (problem.weekdays().size() < DayOfWeek.values().length) {
            rules.add(new OnWeekdays());
        }
        if (problem.leastGap() > 1) {
            rules.add(new LeastGap());
        }
        problem.today().ifPresent(today -> rules.add(new NotBeforeToday()));
        return rules.add(new FirstDate()).add(new LastDate()).build();
    }
}
