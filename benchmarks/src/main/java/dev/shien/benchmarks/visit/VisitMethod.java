package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import java.time.Duration;

/** A way to plan visits within a time. */
interface VisitMethod {

    /** What it is called in the results. */
    String name();

    /** How long a method runs, at least, before its clock starts. */
    Duration WARM_UP = Duration.ofSeconds(10);

    /**
     * Prepares before the clock starts; by default a short run, so that the machine has compiled what it will run.
     *
     * @param time how long the run may take that is prepared
     */
    default void warmUp(VisitProblem problem, Duration time, long seed) {
        plan(problem, WARM_UP, seed);
    }

    /**
     * Plans visits, on one thread if the name does not say otherwise.
     *
     * @param time how long it may take, about
     * @param seed the same seed makes the same choices, as far as these do not depend on time
     */
    Answer plan(VisitProblem problem, Duration time, long seed);

    /** Fails if the method counts its last plan otherwise than we do; where it says nothing, nothing is compared. */
    default void check(Recount recount) {}

    /**
     * What a method found.
     *
     * @param visits the visits that it placed
     * @param bound what it says that no plan can be below, 0 if it says nothing
     */
    record Answer(ImmutableList<Visit> visits, long bound) {}
}
