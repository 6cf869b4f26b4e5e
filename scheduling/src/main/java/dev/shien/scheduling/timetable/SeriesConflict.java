package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.scheduling.internal.conflict.QuickXplain;

/** Says why there is no series: the rules in conflict, of which none can be spared, what is most basic first. */
final class SeriesConflict {

    private SeriesConflict() {}

    static NoSeries of(SeriesProblem problem) {
        ImmutableList<SeriesRule> all = SeriesRule.of(problem);
        ImmutableList<SeriesRule> needed = isRefuted(problem, ImmutableList.of())
                ? ImmutableList.of()
                : new QuickXplain<SeriesRule>(kept -> isRefuted(problem, kept))
                        .minimal(ImmutableList.of(), all.reverse());
        ImmutableList.Builder<Reason> conflict = ImmutableList.builder();
        conflict.add(RuleTexts.sessions(problem));
        needed.forEach(rule -> conflict.add(RuleTexts.of(rule, problem)));
        return new NoSeries(conflict.build(), WaysOut.of(problem));
    }

    /** Whether no series keeps these rules, all others given up. */
    private static boolean isRefuted(SeriesProblem problem, ImmutableList<SeriesRule> kept) {
        Asked asked = Asked.all(problem);
        for (SeriesRule rule : SeriesRule.of(problem)) {
            asked = kept.contains(rule) ? asked : asked.without(rule);
        }
        return !Reach.exists(asked);
    }
}
