package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.time.Duration;

/**
 * Shien's own planner. Its budget is a number of changes that may be tried and not a time. So before the clock starts, trials show
 * what a plan takes without any change and what each change takes besides: each trial tries four times as many as the one before,
 * until the changes take an eighth of the time. The trials are not counted in the time that is printed. Where a plan takes longer
 * without any change, it takes that long.
 */
final class ShienVisits implements VisitMethod {

    private static final long FIRST_TRIAL = 20_000;
    private static final int GROWTH = 4;
    private static final int PART = 8;

    /** What every plan takes, in nanoseconds. */
    private long fixed;

    /** What each change takes besides, in nanoseconds. */
    private double change = Double.POSITIVE_INFINITY;

    @Override
    public String name() {
        return "Shien";
    }

    /** The one place in which the planner is called. */
    static VisitPlan plan(VisitProblem problem, long changes, long seed) {
        return CalendarVisitPlanner.create().plan(problem, Budget.of(changes, seed));
    }

    @Override
    public void warmUp(VisitProblem problem, Duration time, long seed) {
        fixed = nanos(problem, 0, seed);
        long searching = 0;
        for (long changes = FIRST_TRIAL; fixed + PART * searching < time.toNanos(); changes *= GROWTH) {
            long taken = nanos(problem, changes, seed);
            fixed = Math.min(fixed, taken);
            searching = taken - fixed;
            change = Math.max(1.0, (double) searching / changes);
        }
    }

    private static long nanos(VisitProblem problem, long changes, long seed) {
        long start = System.nanoTime();
        plan(problem, changes, seed);
        return System.nanoTime() - start;
    }

    @Override
    public Answer plan(VisitProblem problem, Duration time, long seed) {
        double changes = Math.max(0, time.toNanos() - fixed) / change;
        VisitPlan plan = plan(problem, (long) changes, seed);
        return new Answer(plan.visits(), plan.certificate().bound());
    }
}
