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

    /** Has come so far for nothing. */
    Passes(int days) {
        this.cost = new long[days];
        this.direct = new long[days];
        this.skipped = new long[days + 1];
        this.best = new long[days + 1];
    }

    /** Nobody can come so far. */
    void never() {
        Arrays.fill(direct, NEVER);
        Arrays.fill(skipped, NEVER);
        Arrays.fill(best, NEVER);
    }

    /** Forgets what the visit of a phase costs. */
    void clear(Steps steps, int phase) {
        for (int d = steps.from(phase); d <= steps.to(phase); d++) {
            cost[d] = NEVER;
        }
    }

    /** Takes over what is less in others up to a phase. */
    void least(Passes others, Steps steps, int phase) {
        for (int d = steps.from(phase); d <= steps.to(phase); d++) {
            direct[d] = Math.min(direct[d], others.direct[d]);
        }
        for (int y = steps.low(phase); y <= steps.top(phase); y++) {
            skipped[y] = Math.min(skipped[y], others.skipped[y]);
            best[y] = Math.min(best[y], others.best[y]);
        }
    }

    /** Takes the step from the phase before. */
    void step(Passes before, Steps steps, int phase, long entry, long unplaced) {
        long skip = steps.given(phase) ? NEVER : entry + unplaced;
        long least = NEVER;
        int highest = phase == 0 ? 0 : steps.top(phase - 1);
        int to = steps.to(phase);
        for (int d = steps.from(phase); d <= to; d++) {
            direct[d] = cost[d] == NEVER ? NEVER : Math.min(NEVER, reached(before, steps, phase, d) + cost[d] + entry);
        }
        for (int d = steps.from(phase); d < steps.low(phase) - 1 && d <= to; d++) {
            least = Math.min(least, direct[d]);
        }
        for (int y = steps.low(phase); y <= steps.top(phase); y++) {
            int d = y - 1;
            least = d >= steps.from(phase) && d <= to ? Math.min(least, direct[d]) : least;
            skipped[y] = Math.min(NEVER, before.best[Math.min(y, highest)] + skip);
            best[y] = Math.min(least, skipped[y]);
        }
    }

    private static long reached(Passes before, Steps steps, int phase, int day) {
        int open = open(steps, phase, day);
        if (!steps.isLimited(phase)) {
            return before.best[open];
        }
        long least = before.skipped[open];
        for (int d = first(steps, phase, day); d < Math.min(steps.open(phase, day), last(steps, phase)); d++) {
            least = Math.min(least, before.direct[d]);
        }
        return least;
    }

    /** How many days are open to the visits before one on a day; more than they can use count as those that they can. */
    private static int open(Steps steps, int phase, int day) {
        return phase == 0 ? 0 : Math.min(steps.top(phase - 1), steps.open(phase, day));
    }

    private static int first(Steps steps, int phase, int day) {
        return phase == 0 ? 0 : Math.max(steps.from(phase - 1), steps.earliest(phase, day));
    }

    private static int last(Steps steps, int phase) {
        return phase == 0 ? 0 : steps.to(phase - 1) + 1;
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
    int day(Point point, Steps steps, int phase) {
        if (point.how() == Point.How.ON) {
            return point.day();
        }
        if (point.how() == Point.How.SKIPPED || skipped[point.day()] == best[point.day()]) {
            return Passage.NO_DAY;
        }
        int day = steps.from(phase);
        while (direct[day] != best[point.day()]) {
            day++;
        }
        return day;
    }

    /** The point of the visit before from which this one was reached on a day. */
    Point from(int day, Passes before, Steps steps, int phase, long entry) {
        int open = open(steps, phase, day);
        if (!steps.isLimited(phase)) {
            return new Point(Point.How.UP_TO, open);
        }
        long wanted = direct[day] - cost[day] - entry;
        if (before.skipped[open] == wanted) {
            return new Point(Point.How.SKIPPED, open);
        }
        int earlier = first(steps, phase, day);
        while (before.direct[earlier] != wanted) {
            earlier++;
        }
        return new Point(Point.How.ON, earlier);
    }
}
