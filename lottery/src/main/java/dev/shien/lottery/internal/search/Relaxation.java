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
    private final double[][] body;
    private final double[] reduced;
    private final int[] basic;
    private final int[] nonbasic;
    private final double[] low;
    private final double[] high;
    private final double[] value;
    private final double[] ray;
    private boolean empty;

    Relaxation(SeatSystem system) {
        this.system = system;
        columns = system.columns();
        rows = system.rows();
        body = new double[rows][columns];
        reduced = new double[columns];
        basic = new int[rows];
        nonbasic = new int[columns];
        low = new double[columns + rows];
        high = new double[columns + rows];
        value = new double[columns + rows];
        ray = new double[columns + rows];
        reset();
    }

    /** Goes back to the first basis, free of what rounding has gathered. */
    void reset() {
        for (int row = 0; row < rows; row++) {
            Arrays.fill(body[row], 0);
            basic[row] = columns + row;
            low[columns + row] = system.rowMin(row);
            high[columns + row] = system.rowMax(row);
        }
        for (int t = 0; t < columns; t++) {
            nonbasic[t] = t;
            for (int row : system.rowsOf(t)) {
                body[row][t] = system.sign(t);
            }
        }
    }

    /** Solves for those weights and bounds of the columns. */
    void solve(long[] weights, int[] from, int[] to) {
        for (int t = 0; t < columns; t++) {
            low[t] = from[t];
            high[t] = to[t];
        }
        price(weights);
        empty = false;
        for (int j = 0; j < columns; j++) {
            value[nonbasic[j]] = reduced[j] > 0 ? high[nonbasic[j]] : low[nonbasic[j]];
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
            if (nonbasic[j] >= columns) {
                multipliers[nonbasic[j] - columns] = reduced[j];
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

    private void price(long[] weights) {
        for (int j = 0; j < columns; j++) {
            reduced[j] = weight(weights, nonbasic[j]);
        }
        for (int row = 0; row < rows; row++) {
            double weight = weight(weights, basic[row]);
            for (int j = 0; weight != 0 && j < columns; j++) {
                reduced[j] += weight * body[row][j];
            }
        }
    }

    private double weight(long[] weights, int variable) {
        return variable < columns ? weights[variable] : 0;
    }

    private boolean step() {
        int leaving = -1;
        double worst = VIOLATED;
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += body[row][j] * value[nonbasic[j]];
            }
            value[basic[row]] = sum;
            double violation = Math.max(low[basic[row]] - sum, sum - high[basic[row]]);
            if (violation > worst) {
                worst = violation;
                leaving = row;
            }
        }
        return leaving >= 0 && leave(leaving);
    }

    private boolean leave(int row) {
        int variable = basic[row];
        boolean rises = value[variable] < low[variable];
        int entering = entering(row, rises);
        if (entering < 0) {
            proveEmpty(row, rises);
            return false;
        }
        pivot(row, entering);
        value[variable] = rises ? low[variable] : high[variable];
        return true;
    }

    private int entering(int row, boolean rises) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int j = 0; j < columns; j++) {
            double pull = rises ? body[row][j] : -body[row][j];
            int variable = nonbasic[j];
            boolean up = value[variable] == low[variable];
            if (low[variable] == high[variable] || Math.abs(pull) < TINY || up != pull > 0) {
                continue;
            }
            double ratio = Math.abs(reduced[j] / pull);
            boolean tie = best >= 0 && Math.abs(ratio - least) <= TINY * (1 + least);
            if (tie ? Math.abs(pull) > Math.abs(body[row][best]) : ratio < least) {
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
            ray[nonbasic[j]] = sign * body[row][j];
        }
        ray[basic[row]] = -sign;
    }

    private void pivot(int row, int column) {
        double[] pivotRow = body[row];
        double pivot = pivotRow[column];
        for (int j = 0; j < columns; j++) {
            pivotRow[j] /= -pivot;
        }
        pivotRow[column] = 1 / pivot;
        for (int other = 0; other < rows; other++) {
            if (other != row) {
                addPivotRow(body[other], pivotRow, column);
            }
        }
        addPivotRow(reduced, pivotRow, column);
        int leaving = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = leaving;
    }

    private static void addPivotRow(double[] target, double[] pivotRow, int column) {
        double factor = target[column];
        if (factor == 0) {
            return;
        }
        target[column] = 0;
        for (int j = 0; j < pivotRow.length; j++) {
            double sum = target[j] + factor * pivotRow[j];
            target[j] = Math.abs(sum) < 1e-12 ? 0 : sum;
        }
    }
}
