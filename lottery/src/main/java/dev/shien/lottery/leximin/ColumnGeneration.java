package dev.shien.lottery.leximin;

import com.google.common.primitives.Doubles;
import dev.shien.lottery.internal.search.GreatestSum;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the worths of types that prove the best least probability of one level. Committees are priced at worths between
 * the best so far and the newest (Wentges, "Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming",
 * 1997), because the newest alone swing to and fro.
 */
final class ColumnGeneration {

    private static final double NEARLY = 1 + 1e-9;
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
            double[] between = center.length == 0 ? newest : between(center, newest);
            Optional<int[]> found = priced(between, center.length == 0 ? known : 0);
            if (found.isPresent()) {
                double bound = pool.worth(between, found.get()) - held(between, floors);
                if (bound < least) {
                    least = bound;
                    center = between;
                }
            }
            if (found.filter(c -> pool.worth(newest, c) > known * NEARLY)
                            .filter(pool::add)
                            .isEmpty()
                    && priced(newest, known).filter(pool::add).isEmpty()) {
                return newest;
            }
        }
        throw new IllegalStateException("Fairest distribution was not found within " + roundLimit
                + " committees a level. Maybe allow more, or declare fewer categories");
    }

    /** A committee that is worth clearly more than that. */
    private Optional<int[]> priced(double[] worths, double known) {
        double[] seats = perSeat(worths);
        long[] weights = Weights.rounded(seats, GreatestSum.GREATEST_WEIGHT);
        double scale = GreatestSum.GREATEST_WEIGHT / Doubles.max(seats);
        return pool.someAbove((long) (known * NEARLY * scale), weights).map(GreatestSum.Found::counts);
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
