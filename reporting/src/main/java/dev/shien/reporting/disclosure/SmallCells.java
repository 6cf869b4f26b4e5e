package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.shien.domain.programme.SmallestCell;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides which cells of a published table are held back (A30). First every cell and total that counts fewer than the
 * threshold, except zero. Then for each of those that could still be worked out the visible cells that count least
 * together and whose hiding makes it free ({@link Residual}); this is the shortest-path heuristic of Kelly, Golden and
 * Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22 (1992). In the end every small
 * cell could be another number as far as a reader can tell.
 *
 * <p>The reader is taken to know the total of all from another table of the same things, so it is never held back to
 * protect a cell. Small cells also stay secret from a reader who knows the totals of the rows of a table with several
 * columns: the draw, say, names the entrants of each quota. A table that cannot be protected so is not published.
 */
final class SmallCells {

    private final Grid grid;
    private final ImmutableSet<At> small;
    private final Set<At> hidden;

    private SmallCells(Grid grid, SmallestCell smallest) {
        this.grid = grid;
        this.small = where(grid, at -> !smallest.shows(grid.value(at)));
        this.hidden = new LinkedHashSet<>(small);
        // The totals of the rows of a list repeat its only column and are not shown.
        hidden.addAll(where(grid, at -> grid.isList() && at.row() < grid.rows() && at.column() == grid.columns()));
    }

    /** The cells that are held back, margins included; absent if the table cannot be published at all. */
    static Optional<ImmutableSet<At>> hide(Grid grid, SmallestCell smallest) {
        SmallCells cells = new SmallCells(grid, smallest);
        return cells.protect(total(grid)) && cells.protect(totals(grid))
                ? Optional.of(ImmutableSet.copyOf(cells.hidden))
                : Optional.empty();
    }

    /** The total of all; both of them in a list, where it stands twice. */
    static ImmutableSet<At> total(Grid grid) {
        return where(grid, at -> at.row() == grid.rows() && (grid.isList() || at.column() == grid.columns()));
    }

    /** The total of all and, unless the table is a list, the totals of the rows. */
    static ImmutableSet<At> totals(Grid grid) {
        return where(grid, at -> grid.isList() ? at.row() == grid.rows() : at.column() == grid.columns());
    }

    /** Hides what it takes to keep small cells from a reader who knows some cells; whether that is possible. */
    private boolean protect(ImmutableSet<At> known) {
        Residual residual = new Residual(grid, known, hidden);
        for (At at : Sets.difference(small, known)) {
            Optional<ImmutableSet<At>> more = residual.toHide(at);
            if (more.isEmpty()) {
                return false;
            }
            hidden.addAll(more.get());
        }
        return true;
    }

    private static ImmutableSet<At> where(Grid grid, Predicate<At> holds) {
        return grid.cells().stream().filter(holds).collect(ImmutableSet.toImmutableSet());
    }
}
