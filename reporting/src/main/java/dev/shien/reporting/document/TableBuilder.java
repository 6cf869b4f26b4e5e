package dev.shien.reporting.document;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/** Builds a {@link Table} row by row. Not thread-safe. */
public final class TableBuilder {

    private final Text caption;
    private final ImmutableList.Builder<Column> columns = ImmutableList.builder();
    private final ImmutableList.Builder<Row> rows = ImmutableList.builder();
    private Optional<FileName> file = Optional.empty();
    private int grouped;
    private boolean fileOnly;

    TableBuilder(Text caption) {
        this.caption = caption;
    }

    /** Writes the table to a file as well. */
    @CanIgnoreReturnValue
    public TableBuilder file(String name) {
        file = Optional.of(FileName.of(name));
        return this;
    }

    /** Writes the table to a file alone; the page leads there. */
    @CanIgnoreReturnValue
    public TableBuilder fileOnly(String name) {
        fileOnly = true;
        return file(name);
    }

    /** Lets so many of the first cells stand once for all rows which have them in common. */
    @CanIgnoreReturnValue
    public TableBuilder grouped(int cells) {
        grouped = cells;
        return this;
    }

    /** Adds columns. */
    @CanIgnoreReturnValue
    public TableBuilder columns(Column... more) {
        return columns(ImmutableList.copyOf(more));
    }

    /** Adds columns. */
    @CanIgnoreReturnValue
    public TableBuilder columns(Iterable<Column> more) {
        columns.addAll(more);
        return this;
    }

    /** Adds a row. */
    @CanIgnoreReturnValue
    public TableBuilder row(Cell... cells) {
        return row(ImmutableList.copyOf(cells));
    }

    /** Adds a row. */
    @CanIgnoreReturnValue
    public TableBuilder row(Iterable<? extends Cell> cells) {
        rows.add(new Row(ImmutableList.copyOf(cells), false));
        return this;
    }

    /** Adds a row that sums up. */
    @CanIgnoreReturnValue
    public TableBuilder total(Cell... cells) {
        return total(ImmutableList.copyOf(cells));
    }

    /** Adds a row that sums up. */
    @CanIgnoreReturnValue
    public TableBuilder total(Iterable<? extends Cell> cells) {
        rows.add(new Row(ImmutableList.copyOf(cells), true));
        return this;
    }

    /** The table. */
    public Table build() {
        return new Table(caption, file, columns.build(), rows.build(), grouped, fileOnly);
    }
}
