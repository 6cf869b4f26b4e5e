package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.plan.ScoreTerm;

/** Penalties of whole units. */
final class Weights {

    private Weights() {}

    /** The penalty of one unit of a weight. */
    static long of(int weight) {
        return weight * ScoreTerm.UNIT;
    }
}
