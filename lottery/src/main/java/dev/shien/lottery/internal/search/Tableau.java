package dev.shien.lottery.internal.search;

import java.util.Arrays;

/** The basic variables of a {@link SeatSystem}, columns and rows, as sums of the others. */
final class Tableau {

    private final SeatSystem system;
    private final int columns;
    private final int rows;
    /** Of each basic variable how much it has of each that is not. */
    final double[][] body;
    /** What one more of each variable that is not basic adds to the weighted sum. */
    final double[] reduced;

    final int[] basic;
    final int[] nonbasic;

    Tableau(SeatSystem system) {
        this.system = system;
        columns = system.columns();
        rows = system.rows();
        body = new double[rows][columns];
        reduced = new double[columns];
        basic = new int[rows];
        nonbasic = new int[columns];
    }

    /** Goes back to the basis of all rows. */
    void reset() {
        for (int row = 0; row < rows; row++) {
            Arrays.fill(body[row], 0);
            basic[row] = columns + row;
        }
        for (int t = 0; t < columns; t++) {
            nonbasic[t] = t;
            for (int row : system.rowsOf(t)) {
                body[row][t] = system.sign(t);
            }
        }
    }

    /** Takes over those weights of the columns. */
    void price(long[] weights) {
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

    /** Exchanges a basic variable for one that is not. */
    void pivot(int row, int column) {
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
