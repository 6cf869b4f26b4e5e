package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.time.Duration;

/**
 * Shien's own planner. Its limit of time is for the search; so before the clock starts trials with an eighth of the time show how
 * much longer a plan takes with its certificate, and the search is given so much less as the longer of the last two, and a twentieth more.
 */
final class ShienVisits implements VisitMethod {

    private static final long ENOUGH = 1_000_000_000;
    private static final int PART = 8;
    private static final int MARGIN = 20;
    private static final int FEWEST_TRIALS = 3;

    /** What a plan takes beside the search. */
    private Duration besides = Duration.ZERO;

    @Override
    public String name() {
        return "Shien";
    }

    @Override
    public void warmUp(VisitProblem problem, Duration time, long seed) {
        Duration before = Duration.ZERO;
        Duration last = Duration.ZERO;
        long begun = System.nanoTime();
        for (int i = 0; i < FEWEST_TRIALS || System.nanoTime() - begun < WARM_UP.toNanos(); i++) {
            before = last;
            last = beyond(problem, time.dividedBy(PART), seed);
        }
        Duration longer = last.compareTo(before) > 0 ? last : before;
        besides = longer.plus(longer.dividedBy(MARGIN));
    }

    /** How much longer than its limit a plan takes. */
    private static Duration beyond(VisitProblem problem, Duration time, long seed) {
        long start = System.nanoTime();
        search(problem, time, seed);
        return Duration.ofNanos(System.nanoTime() - start).minus(time);
    }

    @Override
    public Answer plan(VisitProblem problem, Duration time, long seed) {
        Duration search = time.compareTo(besides) < 0 ? Duration.ZERO : time.minus(besides);
        VisitPlan plan = search(problem, search, seed);
        return new Answer(plan.visits(), plan.certificate().bound());
    }

    private static VisitPlan search(VisitProblem problem, Duration time, long seed) {
        return CalendarVisitPlanner.create().within(time, System::nanoTime).plan(problem, Budget.of(ENOUGH, seed));
    }
}
