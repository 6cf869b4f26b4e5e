package dev.shien.benchmarks.workshop;

import java.time.Duration;

/** A way to form groups within a time. */
interface GroupsMethod {

    /** What it is called in the results. */
    String name();

    /** How long a method runs before its clock starts. */
    Duration WARM_UP = Duration.ofSeconds(2);

    /**
     * Prepares before the clock starts; by default a short run, so that the machine has compiled what it will run.
     *
     * @param time how long the run may take that is prepared
     */
    default void warmUp(GroupsInstance instance, Duration time, long seed) {
        groups(instance, WARM_UP, seed);
    }

    /**
     * Forms groups on one thread.
     *
     * @param time how long it may take, about
     * @param seed the same seed makes the same choices, as far as these do not depend on time
     * @return groups by round and person
     */
    int[][] groups(GroupsInstance instance, Duration time, long seed);
}
