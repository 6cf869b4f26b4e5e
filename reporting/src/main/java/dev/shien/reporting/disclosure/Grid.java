package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;

/**
 * A table of counts with its margins: the last column holds the totals of the rows, the last row those of the columns,
 * the last cell of all the total.
 */
final class Grid {

    private final long[][] values;

    private Grid(long[][] values) {
        this.values = values;
    }

    static Grid of(ImmutableList<ImmutableList<Long>> counts) {
        int rows = counts.size();
        int columns = counts.get(0).size();
        long[][] values = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                long count = counts.get(r).get(c);
                values[r][c] = count;
                values[r][columns] += count;
                values[rows][c] += count;
                values[rows][columns] += count;
            }
        }
        return new Grid(values);
    }

    /** The number of rows without the margin; also the index of the margin. */
    int rows() {
        return values.length - 1;
    }

    /** The number of columns without the margin; also the index of the margin. */
    int columns() {
        return values[0].length - 1;
    }

    long value(int row, int column) {
        return values[row][column];
    }
}
