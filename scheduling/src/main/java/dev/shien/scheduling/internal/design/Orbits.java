package dev.shien.scheduling.internal.design;

import java.util.Arrays;

/** What shifting points on cycles makes of their pairs: pairs that become each other have one orbit. */
final class Orbits {

    private final int points;
    private final int shifts;

    /** How many points stand on cycles. */
    private final int moving;

    /** The orbit of a pair, by one point times points plus the other. */
    private final int[] orbit;

    /** How many pairs an orbit has. */
    private final int[] pairs;

    /**
     * Points on cycles.
     *
     * @param shifts how long a cycle is; the last points, too few for one more cycle, stay where they are
     */
    Orbits(int points, int shifts) {
        this.points = points;
        this.shifts = shifts;
        this.moving = points - points % shifts;
        this.orbit = new int[points * points];
        Arrays.fill(orbit, -1);
        int[] sizes = new int[points * points];
        int count = 0;
        for (int one = 0; one < points; one++) {
            for (int other = 0; other < one; other++) {
                if (orbit[one * points + other] < 0) {
                    sizes[count] = mark(one, other, count);
                    count++;
                }
            }
        }
        this.pairs = Arrays.copyOf(sizes, count);
    }

    /** Marks all shifts of a pair as of one orbit, and says how many different pairs they are. */
    private int mark(int one, int other, int number) {
        int marked = 0;
        for (int by = 0; by < shifts; by++) {
            int a = shifted(one, by);
            int b = shifted(other, by);
            marked += orbit[a * points + b] < 0 ? 1 : 0;
            orbit[a * points + b] = number;
            orbit[b * points + a] = number;
        }
        return marked;
    }

    /** Where a point is after so many shifts. */
    int shifted(int point, int by) {
        return point >= moving ? point : point - point % shifts + (point + by) % shifts;
    }

    int points() {
        return points;
    }

    int shifts() {
        return shifts;
    }

    int count() {
        return pairs.length;
    }

    int of(int one, int other) {
        return orbit[one * points + other];
    }

    /**
     * How many meetings are not the first of their pair, over all shifts and all pairs of an orbit, if so many pairs of
     * that orbit sit together before any shift.
     */
    long repeats(int orbit, int together) {
        // Every pair of the orbit meets equally often: a pair that comes back to itself early does so more than once.
        long meetings = (long) together * shifts;
        return together == 0 ? 0 : meetings - pairs[orbit];
    }
}
