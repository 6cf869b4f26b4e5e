package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader who tries all tables: fills the hidden cells in every way that agrees with the visible cells and totals, and
 * knows that hidden cells are not zero unless the truth is, and some totals from elsewhere. Independent of the method
 * that decides what is hidden.
 */
final class Attack {

    /** Beyond the greatest total of the tables that are attacked. */
    private static final long REACH = 3;

    private final Grid grid;
    private final Set<At> hidden;
    private final long[][] guess;

    /**
     * An attack.
     *
     * @param hidden the hidden cells
     * @param known the totals that the reader knows, hidden or not
     */
    Attack(Grid grid, ImmutableSet<At> hidden, ImmutableSet<At> known) {
        this.grid = grid;
        this.hidden = Sets.difference(hidden, known);
        this.guess = new long[grid.rows()][grid.columns()];
    }

    /** The numbers that a hidden cell could be, up to a little more than it is. */
    Set<Long> possible(At at) {
        Set<Long> found = new TreeSet<>();
        fill(0, at, found);
        return found;
    }

    private void fill(int index, At wanted, Set<Long> found) {
        if (found.size() > 1) {
            return;
        }
        if (index == grid.rows() * grid.columns()) {
            if (columnsFit()) {
                found.add(value(wanted));
            }
            return;
        }
        At at = new At(index / grid.columns(), index % grid.columns());
        long truth = grid.value(at);
        long least = hidden.contains(at) ? Math.min(truth, 1) : truth;
        long most = hidden.contains(at) ? truth + REACH : truth;
        for (long v = least; v <= most; v++) {
            guess[at.row()][at.column()] = v;
            if (at.column() < grid.columns() - 1 || rowFits(at.row())) {
                fill(index + 1, wanted, found);
            }
        }
    }

    private boolean rowFits(int row) {
        At total = new At(row, grid.columns());
        return hidden.contains(total) || value(total) == grid.value(total);
    }

    private boolean columnsFit() {
        for (int c = 0; c <= grid.columns(); c++) {
            At total = new At(grid.rows(), c);
            if (!hidden.contains(total) && value(total) != grid.value(total)) {
                return false;
            }
        }
        return true;
    }

    private long value(At at) {
        long sum = 0;
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                boolean counts = (at.row() == grid.rows() || at.row() == r)
                        && (at.column() == grid.columns() || at.column() == c);
                sum += counts ? guess[r][c] : 0;
            }
        }
        return sum;
    }
}
