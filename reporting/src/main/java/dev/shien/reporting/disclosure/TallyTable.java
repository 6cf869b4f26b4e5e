package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.SmallestCell;
import dev.shien.domain.reason.Text;
import dev.shien.reporting.document.Cell;
import dev.shien.reporting.document.Column;
import dev.shien.reporting.document.Shown;
import dev.shien.reporting.document.Table;
import dev.shien.reporting.document.TableBuilder;
import java.util.stream.IntStream;

/** Writes counts as a table with totals, for the secretariat in full or for the public with small cells held back. */
public final class TallyTable {

    private final Text caption;
    private final String file;
    private final Text heading;

    private TallyTable(Text caption, String file, Text heading) {
        this.caption = caption;
        this.file = file;
        this.heading = heading;
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param file the name of its file
     * @param heading what the rows are
     */
    public static TallyTable of(Text caption, String file, Text heading) {
        return new TallyTable(caption, file, heading);
    }

    /** The table in full. */
    public Table full(Tally<?, ?> tally) {
        return write(tally, new SmallestCell(1));
    }

    /** The table as it may be published: small cells held back, with as many others as it takes to keep them secret. */
    public Table published(Tally<?, ?> tally, SmallestCell smallest) {
        return write(tally, smallest);
    }

    private Table write(Tally<?, ?> tally, SmallestCell smallest) {
        boolean totals = tally.columns().size() > 1;
        TableBuilder table = Table.builder(caption).file(file);
        table.columns(new Column(heading, Shown.EVERYWHERE, false));
        tally.columns().values().forEach(name -> table.columns(Column.number(name)));
        if (totals) {
            table.columns(Column.number("計", "Total"));
        }
        if (tally.rows().isEmpty()) {
            return table.build();
        }
        Grid grid = Grid.of(tally.matrix());
        ImmutableSet<At> hidden = SmallCells.hide(grid, smallest, totals);
        ImmutableList<Text> names = tally.rows().values().asList();
        for (int r = 0; r < names.size(); r++) {
            table.row(line(Cell.of(names.get(r)), grid, hidden, r, totals));
        }
        return table.total(line(Cell.words("合計", "Total"), grid, hidden, grid.rows(), totals))
                .build();
    }

    private static ImmutableList<Cell> line(Cell name, Grid grid, ImmutableSet<At> hidden, int row, boolean totals) {
        return ImmutableList.<Cell>builder()
                .add(name)
                .addAll(IntStream.range(0, grid.columns() + (totals ? 1 : 0))
                        .mapToObj(c -> new At(row, c))
                        .map(at -> hidden.contains(at) ? Cell.suppressed() : Cell.count(grid.value(at)))
                        .iterator())
                .build();
    }
}
