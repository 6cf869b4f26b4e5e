package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.programme.SmallestCell;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Decides which cells of a published table are held back (A30). First every cell and total that counts fewer than the
 * threshold, except zero. Then for each of those that could still be worked out the visible cells that count least
 * together and whose hiding makes it free ({@link Residual}); this is the shortest-path heuristic of Kelly, Golden and
 * Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22 (1992). In the end every small
 * cell could be another number as far as a reader of this table can tell.
 *
 * <p>This looks at one table. Another table of the same things that is published beside it is not seen.
 */
final class SmallCells {

    private SmallCells() {}

    /**
     * The cells that are held back, margins included.
     *
     * @param rowTotals whether the totals of the rows are published at all
     */
    static ImmutableSet<At> hide(Grid grid, SmallestCell smallest, boolean rowTotals) {
        ImmutableList<At> small = grid.cells().stream()
                .filter(at -> !smallest.shows(grid.value(at)))
                .collect(ImmutableList.toImmutableList());
        Set<At> hidden = new LinkedHashSet<>(small);
        for (int r = 0; !rowTotals && r < grid.rows(); r++) {
            hidden.add(new At(r, grid.columns()));
        }
        Residual residual = new Residual(grid, hidden);
        small.forEach(at -> hidden.addAll(residual.toHide(at)));
        return ImmutableSet.copyOf(hidden);
    }
}
