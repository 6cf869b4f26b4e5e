package dev.shien.reporting.internal;

import com.google.common.collect.ImmutableList;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Row;
import dev.shien.reporting.document.Table;
import java.util.stream.IntStream;

/**
 * A row of a table as a page shows it.
 *
 * @param cells its cells, the first one naming it
 * @param span over how many rows the first cell reaches; 0 where the row above covers it
 * @param total whether it sums up
 */
public record Line(ImmutableList<Cell> cells, int span, boolean total) {

    /** The columns of a table that a page shows. */
    public static ImmutableList<Column> columns(Table table) {
        return table.columns().stream()
                .filter(column -> column.shown() != Column.Shown.FILE)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rows of a table as a page shows them. */
    public static ImmutableList<Line> lines(Table table) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            ImmutableList<Cell> cells = IntStream.range(0, row.cells().size())
                    .filter(c -> table.columns().get(c).shown() != Column.Shown.FILE)
                    .mapToObj(row.cells()::get)
                    .collect(ImmutableList.toImmutableList());
            lines.add(new Line(cells, table.grouped() ? span(table, i) : 1, row.total()));
        }
        return lines.build();
    }

    private static int span(Table table, int index) {
        Cell head = head(table, index);
        if (index > 0 && head(table, index - 1).equals(head)) {
            return 0;
        }
        int end = index + 1;
        while (end < table.rows().size() && head(table, end).equals(head)) {
            end++;
        }
        return end - index;
    }

    private static Cell head(Table table, int index) {
        return table.rows().get(index).cells().get(0);
    }
}
