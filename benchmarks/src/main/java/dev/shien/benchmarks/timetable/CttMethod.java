package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import java.time.Duration;

/** A way to make a timetable within a time. */
interface CttMethod {

    /** How long a method runs before its clock starts. */
    Duration WARM_UP = Duration.ofSeconds(2);

    /** What it is called in the results. */
    String name();

    /** Prepares before the clock starts: a short run, so that the machine has compiled what it will run. */
    default void warmUp(CttFile file, long seed) {
        lectures(file, WARM_UP, seed);
    }

    /**
     * Places all lectures on one thread.
     *
     * @param time how long it may take, about
     * @param seed the same seed makes the same choices, as far as these do not depend on time
     */
    ImmutableList<CttLecture> lectures(CttFile file, Duration time, long seed);

    /** Fails if the method counts its last timetable otherwise than we do; where it says nothing, nothing is compared. */
    default void check(CttCost cost) {}
}
