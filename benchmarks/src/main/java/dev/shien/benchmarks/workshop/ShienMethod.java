package dev.shien.benchmarks.workshop;

import java.time.Duration;

/**
 * Shien's own planner. Its budget is a number of changes that may be tried and not a time. So before the clock starts, trials
 * show what a plan takes without any change and what each change takes besides: each trial tries four times as many as the one
 * before, until the changes take an eighth of the time. The trials are not counted in the time that is printed. The number of
 * changes is set so that the plan takes about as long as it may, not exactly; where a plan takes longer without any change, it
 * takes that long.
 */
final class ShienMethod implements GroupsMethod {

    private static final long FIRST_TRIAL = 100_000;
    private static final int GROWTH = 4;
    private static final int PART = 8;

    /** Long searches take somewhat more for a change than short ones: so much of the time is counted on. */
    private static final double COUNTED_ON = 0.85;

    /** What every plan takes, in nanoseconds. */
    private long fixed;

    /** What each change takes besides, in nanoseconds. */
    private double change = Double.POSITIVE_INFINITY;

    @Override
    public String name() {
        return "Shien";
    }

    @Override
    public void warmUp(GroupsInstance instance, Duration time, long seed) {
        fixed = nanos(instance, 0, seed);
        long searching = 0;
        for (long changes = FIRST_TRIAL; fixed + PART * searching < time.toNanos(); changes *= GROWTH) {
            long taken = nanos(instance, changes, seed);
            fixed = Math.min(fixed, taken);
            searching = taken - fixed;
            change = Math.max(1.0, (double) searching / changes);
        }
    }

    private static long nanos(GroupsInstance instance, long changes, long seed) {
        long start = System.nanoTime();
        ShienGroups.plan(instance, changes, seed);
        return System.nanoTime() - start;
    }

    @Override
    public int[][] groups(GroupsInstance instance, Duration time, long seed) {
        double changes = Math.max(0, COUNTED_ON * time.toNanos() - fixed) / change;
        return ShienGroups.plan(instance, (long) changes, seed);
    }
}
