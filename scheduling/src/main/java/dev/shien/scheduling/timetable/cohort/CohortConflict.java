package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.scheduling.internal.conflict.QuickXplain;

/** What of a problem cannot be had together, as far as {@link Refutation} shows it. */
final class CohortConflict {

    private CohortConflict() {}

    /** What is in conflict, in words. */
    static ImmutableList<Reason> of(CohortProblem problem) {
        return demands(problem).stream()
                .map(demand -> demand.sentence(problem))
                .collect(ImmutableList.toImmutableList());
    }

    /** The demands in conflict, of which none can be spared; empty if it cannot be shown that there is a conflict. */
    static ImmutableList<Demand> demands(CohortProblem problem) {
        ImmutableList<Demand> all = Demand.of(problem);
        return isRefuted(problem, all)
                ? new QuickXplain<Demand>(some -> isRefuted(problem, some)).minimal(ImmutableList.of(), all)
                : ImmutableList.of();
    }

    private static boolean isRefuted(CohortProblem problem, ImmutableList<Demand> demands) {
        return Refutation.shown(Relaxed.of(problem, demands));
    }
}
