package dev.shien.lottery.internal.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which whole numbers are allowed: each column has a count within bounds, each row a sum of counts within bounds, every
 * count taken plus or minus once. Made by {@link Builder}; not changed afterwards.
 */
public final class SeatSystem {

    private final int[][] rowsOf;
    private final int[] signs;
    private final int[] columnMax;
    private final int[][] rowBounds;

    private SeatSystem(Builder builder) {
        rowsOf = builder.rowsOf.toArray(new int[0][]);
        signs = builder.signs.stream().mapToInt(Integer::intValue).toArray();
        columnMax = builder.columnMax.stream().mapToInt(Integer::intValue).toArray();
        rowBounds = builder.rowBounds.toArray(new int[0][]);
    }

    /** How many columns there are. */
    public int columns() {
        return columnMax.length;
    }

    int rows() {
        return rowBounds.length;
    }

    int[] rowsOf(int column) {
        return rowsOf[column];
    }

    int sign(int column) {
        return signs[column];
    }

    int rowMin(int row) {
        return rowBounds[row][0];
    }

    int rowMax(int row) {
        return rowBounds[row][1];
    }

    /** The greatest count of each column; a copy. */
    public int[] columnMax() {
        return columnMax.clone();
    }

    /** Whether those counts keep all bounds. */
    public boolean allows(int[] counts) {
        int[] sums = new int[rows()];
        for (int t = 0; t < counts.length; t++) {
            if (counts[t] < 0 || counts[t] > columnMax[t]) {
                return false;
            }
            for (int row : rowsOf[t]) {
                sums[row] += signs[t] * counts[t];
            }
        }
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] < rowMin(row) || sums[row] > rowMax(row)) {
                return false;
            }
        }
        return true;
    }

    /** Collects rows, then columns. */
    public static final class Builder {

        private final List<int[]> rowsOf = new ArrayList<>();
        private final List<Integer> signs = new ArrayList<>();
        private final List<Integer> columnMax = new ArrayList<>();
        private final List<int[]> rowBounds = new ArrayList<>();

        /** Adds a row; rows are numbered from 0 in the order in which they are added. */
        public Builder row(int min, int max) {
            rowBounds.add(new int[] {min, max});
            return this;
        }

        /** Adds a column that counts 0 to {@code max} and is added to those rows, or taken from them. */
        public Builder column(int max, int sign, int... rows) {
            rowsOf.add(rows.clone());
            signs.add(sign);
            columnMax.add(max);
            return this;
        }

        /** The system. */
        public SeatSystem build() {
            return new SeatSystem(this);
        }
    }
}
