package dev.shien.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * What a reader can work out of a table whose hidden cells are known to be whole numbers and whose visible cells satisfy
 * the totals.
 *
 * <p>A table with margins is a circulation: total, to row totals, to cells, to column totals, to the total. Every table
 * that fits the visible cells differs from the true one by cycles of hidden cells, going up along arcs and down against
 * them. So a hidden cell is free, that is, could be another number, exactly if such a cycle leads through it. Cells
 * that are not zero are taken never to fall to zero, because a reader may guess that a zero would have been shown.
 */
final class Residual {

    private final Grid grid;
    private final boolean[][] hidden;

    Residual(Grid grid, boolean[][] hidden) {
        this.grid = grid;
        this.hidden = hidden;
    }

    /** Whether the cell could be another number. */
    boolean isFree(int row, int column) {
        int from = tail(row, column);
        int to = head(row, column);
        return reaches(to, from, row, column) || (mayFall(row, column) && reaches(from, to, row, column));
    }

    private boolean reaches(int start, int goal, int exceptRow, int exceptColumn) {
        BitSet seen = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        seen.set(start);
        next.add(start);
        while (!next.isEmpty()) {
            int node = next.remove();
            if (node == goal) {
                return true;
            }
            for (int r = 0; r <= grid.rows(); r++) {
                for (int c = 0; c <= grid.columns(); c++) {
                    if (hidden[r][c] && !(r == exceptRow && c == exceptColumn)) {
                        int step = step(node, r, c);
                        if (step >= 0 && !seen.get(step)) {
                            seen.set(step);
                            next.add(step);
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Where one comes from a node by changing a cell by one; -1 if nowhere. */
    private int step(int node, int row, int column) {
        if (tail(row, column) == node) {
            return head(row, column);
        }
        return head(row, column) == node && mayFall(row, column) ? tail(row, column) : -1;
    }

    private boolean mayFall(int row, int column) {
        return grid.value(row, column) >= 2;
    }

    /** Rows are the nodes 0 to rows-1, columns follow, then the sum of rows (source) and the sum of columns (sink). */
    private int tail(int row, int column) {
        if (row == grid.rows()) {
            return column == grid.columns() ? sink() : grid.rows() + column;
        }
        return column == grid.columns() ? source() : row;
    }

    private int head(int row, int column) {
        if (row == grid.rows()) {
            return column == grid.columns() ? source() : sink();
        }
        return column == grid.columns() ? row : grid.rows() + column;
    }

    private int source() {
        return grid.rows() + grid.columns();
    }

    private int sink() {
        return source() + 1;
    }
}
