package dev.shien.lottery.internal.search;

import java.util.Arrays;

/**
 * The relaxation of a {@link SeatSystem} to real numbers, in floating point, by the dual simplex method for bounded
 * variables (Lemke 1954; Koberstein, "The dual simplex method", 2005, section 3). Every variable has two bounds, so that
 * any basis becomes dual feasible when its other variables are set to the right one: the basis of one node serves the
 * next, whatever changed. What it gives is a proposal that the caller has to check.
 */
final class Relaxation {

    private static final double TINY = 1e-9;
    private static final double VIOLATED = 1e-7;
    private static final double STRESS = 1024;

    private final SeatSystem system;
    private final int columns;
    private final int rows;
    private final Tableau tableau;
    private final double[] low;
    private final double[] high;
    private final double[] value;
    private final double[] ray;
    private boolean empty;

    Relaxation(SeatSystem system) {
        this.system = system;
        columns = system.columns();
        rows = system.rows();
        tableau = new Tableau(system);
        low = new double[columns + rows];
        high = new double[columns + rows];
        value = new double[columns + rows];
        ray = new double[columns + rows];
        reset();
    }

    /** Goes back to the first basis, free of what rounding has gathered. */
    void reset() {
        tableau.reset();
        for (int row = 0; row < rows; row++) {
            low[columns + row] = system.rowMin(row);
            high[columns + row] = system.rowMax(row);
        }
    }

    /** Solves for those weights and bounds of the columns. */
    void solve(long[] weights, int[] from, int[] to) {
        for (int t = 0; t < columns; t++) {
            low[t] = from[t];
            high[t] = to[t];
        }
        tableau.price(weights);
        empty = false;
        for (int j = 0; j < columns; j++) {
            value[tableau.nonbasic[j]] = tableau.reduced[j] > 0 ? high[tableau.nonbasic[j]] : low[tableau.nonbasic[j]];
        }
        int steps = 50 * (rows + 10);
        while (steps > 0 && step()) {
            steps--;
        }
    }

    /** The count of a column in the solution. */
    double value(int column) {
        return value[column];
    }

    /** The multipliers of the rows. */
    double[] multipliers() {
        double[] multipliers = new double[rows];
        for (int j = 0; j < columns; j++) {
            if (tableau.nonbasic[j] >= columns) {
                multipliers[tableau.nonbasic[j] - columns] = tableau.reduced[j];
            }
        }
        return multipliers;
    }

    /** Whether it seems that there is no solution. */
    boolean seemsEmpty() {
        return empty;
    }

    /** Multipliers of the rows that bound a sum of nothing below zero if there is no solution. */
    double[] proofOfEmptiness() {
        return Arrays.copyOfRange(ray, columns, columns + rows);
    }

    private boolean step() {
        int leaving = -1;
        double worst = VIOLATED;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += tableau.body[row][j] * value[tableau.nonbasic[j]];
            }
            value[tableau.basic[row]] = sum;
            double violation = Math.max(low[tableau.basic[row]] - sum, sum - high[tableau.basic[row]]);
            if (violation > worst) {
                worst = violation;
                leaving = row;
            }
        }
        return leaving >= 0 && leave(leaving);
    }

    private boolean leave(int row) {
        int variable = tableau.basic[row];
        boolean rises = value[variable] < low[variable];
        int entering = entering(row, rises);
        if (entering < 0) {
            proveEmpty(row, rises);
            return false;
        }
        tableau.pivot(row, entering);
        value[variable] = rises ? low[variable] : high[variable];
        return true;
    }

    private int entering(int row, boolean rises) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int j = 0; j < columns; j++) {
            double pull = rises ? tableau.body[row][j] : -tableau.body[row][j];
            int variable = tableau.nonbasic[j];
            boolean up = value[variable] == low[variable];
            if (low[variable] == high[variable] || Math.abs(pull) < TINY || up != pull > 0) {
                continue;
            }
            double ratio = Math.abs(tableau.reduced[j] / pull);
            boolean tie = best >= 0 && Math.abs(ratio - least) <= TINY * (1 + least);
            if (tie ? Math.abs(pull) > Math.abs(tableau.body[row][best]) : ratio < least) {
                best = j;
                least = tie ? Math.min(least, ratio) : ratio;
            }
        }
        return best;
    }

    private void proveEmpty(int row, boolean rises) {
        empty = true;
        Arrays.fill(ray, 0);
        double sign = rises ? STRESS : -STRESS;
        for (int j = 0; j < columns; j++) {
            ray[tableau.nonbasic[j]] = sign * tableau.body[row][j];
        }
        ray[tableau.basic[row]] = -sign;
    }
}
