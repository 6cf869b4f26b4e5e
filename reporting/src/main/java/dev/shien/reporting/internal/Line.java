package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Row;
import dev.shien.reporting.document.Shown;
import dev.shien.reporting.document.Table;
import java.util.stream.IntStream;

/**
 * A row of a table as a page shows it.
 *
 * @param cells its cells, the first one naming it
 * @param spans over how many rows each cell reaches; 0 where a row above covers it
 * @param total whether it sums up
 */
public record Line(ImmutableList<Cell> cells, ImmutableList<Integer> spans, boolean total) {

    /** The columns of a table that a page shows. */
    public static ImmutableList<Column> columns(Table table) {
        return table.columns().stream()
                .filter(column -> column.shown() != Shown.FILE)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a table as a page shows them. */
    public static ImmutableList<Line> lines(Table table) {
        ImmutableList<ImmutableList<Cell>> rows =
                table.rows().stream().map(row -> shown(table, row)).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            lines.add(new Line(
                    rows.get(r),
                    IntStream.range(0, rows.get(r).size())
                            .mapToObj(column -> column < table.grouped() ? span(rows, row, column) : 1)
                            .collect(ImmutableList.toImmutableList()),
                    table.rows().get(r).total()));
        }
        return lines.build();
    }

    private static ImmutableList<Cell> shown(Table table, Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> table.columns().get(column).shown() != Shown.FILE)
                .mapToObj(row.cells()::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static int span(ImmutableList<ImmutableList<Cell>> rows, int row, int column) {
        if (row > 0 && isSame(rows, row - 1, row, column)) {
            return 0;
        }
        int end = row + 1;
        while (end < rows.size() && isSame(rows, row, end, column)) {
            end++;
        }
        return end - row;
    }

    /** Whether two rows have all cells up to this column in common. */
    private static boolean isSame(ImmutableList<ImmutableList<Cell>> rows, int one, int other, int column) {
        return rows.get(one).subList(0, column + 1).equals(rows.get(other).subList(0, column + 1));
    }
}
