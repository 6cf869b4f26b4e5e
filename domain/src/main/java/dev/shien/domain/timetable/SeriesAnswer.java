package dev.shien.domain.timetable;

import dev.shien.domain.reason.Reason;

/** What a planner of series answers: the best series, or why there is none. */
public sealed interface SeriesAnswer permits SeriesPlan, NoSeries {

    /**
     * The plan.
     *
     * @throws IllegalStateException if there is none; it says which rules are in conflict
     */
    default SeriesPlan orThrow() {
        if (this instanceof SeriesPlan plan) {
            return plan;
        }
        throw new IllegalStateException("No series keeps all rules; in conflict are "
                + ((NoSeries) this).conflict().stream().map(Reason::code).toList());
    }
}
