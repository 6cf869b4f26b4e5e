package dev.shien.scheduling.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why there is no series. Rules are given up one after the other; each that is needed for the conflict is taken back (the
 * deletion filter of Chinneck and Dravnieks 1991, "Locating minimal infeasible constraint sets in linear programs"), so that of
 * those that are left none can be spared.
 */
final class SeriesConflict {

    private SeriesConflict() {}

    static NoSeries of(SeriesProblem problem) {
        Asked asked = Asked.all(problem);
        List<SeriesRule> needed = new ArrayList<>();
        for (SeriesRule rule : SeriesRule.of(problem)) {
            Asked less = asked.without(rule);
            if (Reach.exists(less)) {
                needed.add(0, rule);
            } else {
                asked = less;
            }
        }
        ImmutableList.Builder<Reason> conflict = ImmutableList.builder();
        conflict.add(RuleTexts.sessions(problem));
        needed.forEach(rule -> conflict.add(RuleTexts.of(rule, problem)));
        return new NoSeries(conflict.build(), WaysOut.of(problem));
    }
}
