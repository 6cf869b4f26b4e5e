package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * A table of counts with its margins: the last column holds the totals of the rows, the last row those of the columns,
 * the last cell of all the total.
 *
 * <p>Such a table is a circulation: from the total to the totals of the rows, to the cells, to the totals of the columns,
 * and back to the total. Its nodes are the rows, the columns, the start (where the totals of the rows leave) and the end
 * (where those of the columns arrive); every cell is an arc.
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

    /** Whether there is one column only, which is then the totals of the rows as well. */
    boolean isList() {
        return columns() == 1;
    }

    long value(At at) {
        return values[at.row()][at.column()];
    }

    /** All cells, margins included. */
    ImmutableList<At> cells() {
        return IntStream.rangeClosed(0, rows())
                .boxed()
                .flatMap(r -> IntStream.rangeClosed(0, columns()).mapToObj(c -> new At(r, c)))
                .collect(ImmutableList.toImmutableList());
    }

    int nodes() {
        return rows() + columns() + 2;
    }

    /** The node from which a cell leads. */
    int tail(At at) {
        if (at.row() == rows()) {
            return at.column() == columns() ? end() : rows() + at.column();
        }
        return at.column() == columns() ? start() : at.row();
    }

    /** The node to which a cell leads. */
    int head(At at) {
        if (at.row() == rows()) {
            return at.column() == columns() ? start() : end();
        }
        return at.column() == columns() ? at.row() : rows() + at.column();
    }

    private int start() {
        return rows() + columns();
    }

    private int end() {
        return start() + 1;
    }
}
