package dev.shien.lottery.leximin;

import dev.shien.lottery.internal.search.GreatestSum;
import java.util.Arrays;

/**
 * Finds the worths of types that prove the best least probability of one level. Committees are priced at worths between
 * the best so far and the newest (Wentges, "Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming",
 * 1997), because the newest alone swing to and fro.
 */
final class ColumnGeneration {

    private static final double TOLERANCE = 1e-9;
    private static final double NEWEST = 0.3;

    private final Pool pool;
    private final Programmes programmes;
    private final int roundLimit;

    ColumnGeneration(Pool pool, int roundLimit, double greatestWorth) {
        this.pool = pool;
        this.roundLimit = roundLimit;
        programmes = new Programmes(pool, greatestWorth);
    }

    Programmes programmes() {
        return programmes;
    }

    /** What each type is worth; the types that are not fixed are worth one in all. */
    double[] level(double[] floors) {
        double[] center = new double[0];
        double least = Double.MAX_VALUE;
        for (int round = 0; round < roundLimit; round++) {
            double[] solution = programmes.worths(floors);
            double[] newest = Arrays.copyOf(solution, pool.size());
            double known = solution[pool.size()];
            if (center.length > 0) {
                double[] between = between(center, newest);
                int[] counts = priced(between);
                double bound = pool.worth(between, counts) - held(between, floors);
                if (bound < least) {
                    least = bound;
                    center = between;
                }
                if (pool.worth(newest, counts) > known + TOLERANCE && pool.add(counts)) {
                    continue;
                }
            }
            int[] counts = priced(newest);
            double worth = pool.worth(newest, counts);
            if (worth <= known + TOLERANCE || !pool.add(counts)) {
                return newest;
            }
            double bound = worth - held(newest, floors);
            if (bound < least) {
                least = bound;
                center = newest;
            }
        }
        throw new IllegalStateException("Fairest distribution was not found within " + roundLimit
                + " committees a level. Maybe allow more, or declare fewer categories");
    }

    private int[] priced(double[] worths) {
        long[] weights = Weights.rounded(perSeat(worths), GreatestSum.GREATEST_WEIGHT);
        return pool.nearly(weights).counts();
    }

    /** What a seat of each type is worth. */
    double[] perSeat(double[] worths) {
        double[] seats = worths.clone();
        for (int t = 0; t < seats.length; t++) {
            seats[t] /= pool.entrants(t);
        }
        return seats;
    }

    private static double held(double[] worths, double[] floors) {
        double sum = 0;
        for (int t = 0; t < worths.length; t++) {
            sum += Double.isNaN(floors[t]) ? 0 : worths[t] * floors[t];
        }
        return sum;
    }

    private static double[] between(double[] center, double[] newest) {
        double[] between = new double[newest.length];
        for (int t = 0; t < between.length; t++) {
            between[t] = (1 - NEWEST) * center[t] + NEWEST * newest[t];
        }
        return between;
    }
}
