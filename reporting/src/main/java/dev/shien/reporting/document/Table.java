package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * A table. The first cell of each row names the row.
 *
 * @param caption what it shows
 * @param file the name of its file without folder and extension, if it is written to one
 * @param columns its columns
 * @param rows its rows, each with a cell for every column
 * @param grouped how many of the first cells that the page shows stand there once for all rows which have them in common
 * @param fileOnly whether the page only leads to the file
 */
public record Table(
        Text caption,
        Optional<FileName> file,
        ImmutableList<Column> columns,
        ImmutableList<Row> rows,
        int grouped,
        boolean fileOnly)
        implements Block {

    /** Refuses a row that does not have a cell for every column. */
    public Table {
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Expected " + columns.size() + " cells in each row of '"
                        + caption.en() + "', was " + row.cells().size());
            }
        }
    }

    /** A builder of a table with this caption. */
    public static TableBuilder builder(String ja, String en) {
        return new TableBuilder(Text.of(ja, en));
    }

    /** A builder of a table with this caption. */
    public static TableBuilder builder(Text caption) {
        return new TableBuilder(caption);
    }
}
