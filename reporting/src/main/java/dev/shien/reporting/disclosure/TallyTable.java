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

    private static final Cell TOTAL = Cell.words("合計", "Total");

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

    /**
     * The table as it may be published: small cells held back, with as many others as it takes to keep them secret. Where
     * nothing keeps them secret only the totals of the rows are published so, and of a list only its total.
     */
    public Table published(Tally<?, ?> tally, SmallestCell smallest) {
        return write(tally, smallest);
    }

    private Table write(Tally<?, ?> tally, SmallestCell smallest) {
        if (tally.rows().isEmpty()) {
            return headed(tally).build();
        }
        Grid grid = Grid.of(tally.matrix());
        return SmallCells.hide(grid, smallest)
                .map(hidden -> inFull(tally, grid, hidden))
                .orElseGet(() -> grid.isList() ? totalAlone(tally, smallest) : write(tally.byRow(), smallest));
    }

    private Table inFull(Tally<?, ?> tally, Grid grid, ImmutableSet<At> hidden) {
        TableBuilder table = headed(tally);
        if (!grid.isList()) {
            table.columns(Column.number("計", "Total"));
        }
        ImmutableList<Text> names = tally.rows().values().asList();
        for (int r = 0; r < names.size(); r++) {
            table.row(line(Cell.of(names.get(r)), grid, hidden, r));
        }
        return table.total(line(TOTAL, grid, hidden, grid.rows())).build();
    }

    private Table totalAlone(Tally<?, ?> tally, SmallestCell smallest) {
        long total = tally.total();
        return headed(tally)
                .total(TOTAL, smallest.shows(total) ? Cell.count(total) : Cell.suppressed())
                .build();
    }

    private TableBuilder headed(Tally<?, ?> tally) {
        TableBuilder table = Table.builder(caption).file(file).columns(new Column(heading, Shown.EVERYWHERE, false));
        tally.columns().values().forEach(name -> table.columns(Column.number(name)));
        return table;
    }

    private static ImmutableList<Cell> line(Cell name, Grid grid, ImmutableSet<At> hidden, int row) {
        return ImmutableList.<Cell>builder()
                .add(name)
                .addAll(IntStream.range(0, grid.isList() ? 1 : grid.columns() + 1)
                        .mapToObj(c -> new At(row, c))
                        .map(at -> hidden.contains(at) ? Cell.suppressed() : Cell.count(grid.value(at)))
                        .iterator())
                .build();
    }
}
