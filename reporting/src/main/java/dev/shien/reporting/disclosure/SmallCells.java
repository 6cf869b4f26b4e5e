package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.SmallestCell;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides which cells of a published table are held back (A30). First every cell, total or grand total that counts fewer
 * than the threshold, except zero. Then, as long as one of those can be worked out ({@link Residual}), one more: the
 * smallest visible cell of its row or its column, cells before zeros and zeros before totals, the first where they are
 * equal. In the end every small cell could be another number as far as a reader of this table can tell.
 *
 * <p>This looks at one table. A table of other things that shares cells with this one, published beside it, is not seen.
 */
final class SmallCells {

    /** A cell of a grid. */
    private record At(int row, int column) {}

    private final Grid grid;
    private final boolean[][] hidden;
    private final Residual residual;

    private SmallCells(Grid grid) {
        this.grid = grid;
        this.hidden = new boolean[grid.rows() + 1][grid.columns() + 1];
        this.residual = new Residual(grid, hidden);
    }

    /**
     * Which cells are held back, margins included, with one row and one column more than the counts.
     *
     * @param counts the counts row by row, at least one row and one column
     * @param rowTotals whether the totals of the rows are published at all
     */
    static boolean[][] hide(ImmutableList<ImmutableList<Long>> counts, SmallestCell smallest, boolean rowTotals) {
        SmallCells cells = new SmallCells(Grid.of(counts));
        ImmutableList<At> small = cells.hideSmall(smallest);
        for (int r = 0; !rowTotals && r < cells.grid.rows(); r++) {
            cells.hidden[r][cells.grid.columns()] = true;
        }
        small.forEach(cells::protect);
        return cells.hidden;
    }

    private ImmutableList<At> hideSmall(SmallestCell smallest) {
        ImmutableList<At> small =
                all().filter(at -> !smallest.shows(value(at))).collect(ImmutableList.toImmutableList());
        small.forEach(at -> hidden[at.row()][at.column()] = true);
        return small;
    }

    /** Hides cells in the row and column of a small one until it is free. */
    private void protect(At small) {
        while (!residual.isFree(small.row(), small.column())) {
            At next = all().filter(at -> !hidden[at.row()][at.column()])
                    .filter(at -> at.row() == small.row() || at.column() == small.column() || isAllHiddenAround(small))
                    .min(order())
                    .orElseThrow(() -> new IllegalStateException("A table that is wholly hidden tells nothing"));
            hidden[next.row()][next.column()] = true;
        }
    }

    private boolean isAllHiddenAround(At small) {
        return all().filter(at -> at.row() == small.row() || at.column() == small.column())
                .allMatch(at -> hidden[at.row()][at.column()]);
    }

    private Comparator<At> order() {
        return Comparator.<At>comparingInt(
                        at -> (at.row() == grid.rows() ? 1 : 0) + (at.column() == grid.columns() ? 1 : 0))
                .thenComparing(at -> value(at) == 0)
                .thenComparingLong(this::value)
                .thenComparingInt(At::row)
                .thenComparingInt(At::column);
    }

    private Stream<At> all() {
        return IntStream.rangeClosed(0, grid.rows())
                .boxed()
                .flatMap(r -> IntStream.rangeClosed(0, grid.columns()).mapToObj(c -> new At(r, c)));
    }

    private long value(At at) {
        return grid.value(at.row(), at.column());
    }
}
