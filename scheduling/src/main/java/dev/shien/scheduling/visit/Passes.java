package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.Passage.NEVER;

import java.util.Arrays;

/** What it costs at least to have come so far: the visits of one hand up to a phase. */
final class Passes {

    /** What the visit of the phase costs on each day. */
    final long[] cost;

    /** The visits up to this one, which is on the day. */
    final long[] direct;

    /** The visits up to this one, which is not placed, the others on the first so many days. */
    final long[] skipped;

    /** The visits up to this one, on the first so many days. */
    final long[] best;

    Passes(int days) {
        this.cost = new long[days];
        this.direct = new long[days];
        this.skipped = new long[days + 1];
        this.best = new long[days + 1];
    }

    /** Fills all with one cost, as if no visit were on any day. */
    void fill(long all) {
        Arrays.fill(direct, NEVER);
        Arrays.fill(skipped, all);
        Arrays.fill(best, all);
    }

    /** Takes over what is less in others. */
    void least(Passes others) {
        for (int d = 0; d < direct.length; d++) {
            direct[d] = Math.min(direct[d], others.direct[d]);
        }
        for (int y = 0; y < best.length; y++) {
            skipped[y] = Math.min(skipped[y], others.skipped[y]);
            best[y] = Math.min(best[y], others.best[y]);
        }
    }

    /** Takes the step from the phase before. */
    void step(Passes before, Steps steps, int phase, long entry, long unplaced) {
        long skip = steps.given(phase) ? NEVER : entry + unplaced;
        long least = NEVER;
        skipped[0] = Math.min(NEVER, before.best[0] + skip);
        best[0] = skipped[0];
        for (int d = 0; d < direct.length; d++) {
            direct[d] = cost[d] == NEVER ? NEVER : Math.min(NEVER, reached(before, steps, phase, d) + cost[d] + entry);
            least = Math.min(least, direct[d]);
            skipped[d + 1] = Math.min(NEVER, before.best[d + 1] + skip);
            best[d + 1] = Math.min(least, skipped[d + 1]);
        }
    }

    private static long reached(Passes before, Steps steps, int phase, int day) {
        int open = Math.min(before.direct.length, steps.open(phase, day));
        if (!steps.isLimited(phase)) {
            return before.best[open];
        }
        long least = before.skipped[open];
        for (int d = steps.earliest(phase, day); d < open; d++) {
            least = Math.min(least, before.direct[d]);
        }
        return least;
    }

    /** What it costs to have come as far as a point. */
    long at(Point point) {
        return switch (point.how()) {
            case UP_TO -> best[point.day()];
            case SKIPPED -> skipped[point.day()];
            case ON -> direct[point.day()];
        };
    }

    /** The day of this visit on the way to a point, or none. */
    int day(Point point) {
        if (point.how() == Point.How.ON) {
            return point.day();
        }
        if (point.how() == Point.How.SKIPPED || skipped[point.day()] == best[point.day()]) {
            return Passage.NO_DAY;
        }
        int day = 0;
        while (direct[day] != best[point.day()]) {
            day++;
        }
        return day;
    }

    /** The point of the visit before from which this one was reached on a day. */
    Point from(int day, Passes before, Steps steps, int phase, long entry) {
        int open = Math.min(direct.length, steps.open(phase, day));
        if (!steps.isLimited(phase)) {
            return new Point(Point.How.UP_TO, open);
        }
        long wanted = direct[day] - cost[day] - entry;
        if (before.skipped[open] == wanted) {
            return new Point(Point.How.SKIPPED, open);
        }
        int earlier = steps.earliest(phase, day);
        while (before.direct[earlier] != wanted) {
            earlier++;
        }
        return new Point(Point.How.ON, earlier);
    }
}
