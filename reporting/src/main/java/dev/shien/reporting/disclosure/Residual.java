package dev.shien.reporting.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can work out of a table of which some cells are hidden, knowing that cells are whole numbers and add up.
 *
 * <p>Every table that fits the visible cells differs from the true one by cycles of hidden cells, going up along arcs of
 * the {@link Grid} and down against them. So a hidden cell is free, that is, could be another number, exactly if such a
 * cycle leads through it. A cell that is not zero is taken never to fall to zero, because a reader may guess that a zero
 * would have been shown. No cycle leads through a cell that the reader knows from elsewhere.
 */
final class Residual {

    private static final long FREE = 0;
    private static final long ZERO = 1_000_000_000L;
    private static final long MARGIN = 1_000_000_000_000L;
    private static final long UNREACHABLE = Long.MAX_VALUE;

    private final Grid grid;
    private final Set<At> known;
    private final Set<At> hidden;

    /**
     * A table.
     *
     * @param known the cells that the reader knows, whether they are hidden here or not
     * @param hidden the hidden cells; read whenever something is asked
     */
    Residual(Grid grid, Set<At> known, Set<At> hidden) {
        this.grid = grid;
        this.known = known;
        this.hidden = hidden;
    }

    /**
     * The visible cells which together count least and whose hiding makes a hidden cell free: none if it is free; absent
     * if nothing makes it free.
     */
    Optional<ImmutableSet<At>> toHide(At at) {
        Optional<Path> up = path(grid.head(at), grid.tail(at), at);
        Optional<Path> down = mayFall(at) ? path(grid.tail(at), grid.head(at), at) : Optional.empty();
        return Stream.of(up, down)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Path::cost))
                .map(path -> path.cells().stream()
                        .filter(cell -> !hidden.contains(cell))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** A way through the cells and what it costs to hide those that are visible. */
    private record Path(long cost, ImmutableList<At> cells) {}

    /** The cheapest way from node to node, if any, that does not use one cell (Bellman 1958, Ford 1956). */
    private Optional<Path> path(int from, int to, At except) {
        long[] cost = new long[grid.nodes()];
        Arrays.fill(cost, UNREACHABLE);
        cost[from] = FREE;
        @Nullable At[] via = new @Nullable At[grid.nodes()];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (At at : grid.cells()) {
                if (!at.equals(except) && !known.contains(at)) {
                    changed |= relax(grid.tail(at), grid.head(at), at, cost, via);
                    changed |= mayFall(at) && relax(grid.head(at), grid.tail(at), at, cost, via);
                }
            }
        }
        return cost[to] == UNREACHABLE ? Optional.empty() : Optional.of(new Path(cost[to], trace(from, to, via)));
    }

    private boolean relax(int from, int to, At at, long[] cost, @Nullable At[] via) {
        if (cost[from] == UNREACHABLE || cost[from] + price(at) >= cost[to]) {
            return false;
        }
        cost[to] = cost[from] + price(at);
        via[to] = at;
        return true;
    }

    private ImmutableList<At> trace(int from, int to, @Nullable At[] via) {
        ImmutableList.Builder<At> cells = ImmutableList.builder();
        int node = to;
        while (node != from) {
            At at = Objects.requireNonNull(via[node]);
            cells.add(at);
            node = grid.tail(at) == node ? grid.head(at) : grid.tail(at);
        }
        return cells.build();
    }

    /** Cells go before zeros, zeros before totals, totals before the total of all; among cells small ones first. */
    private long price(At at) {
        if (hidden.contains(at)) {
            return FREE;
        }
        long margins = (at.row() == grid.rows() ? MARGIN : 0) + (at.column() == grid.columns() ? MARGIN : 0);
        return margins + (grid.value(at) == 0 ? ZERO : grid.value(at));
    }

    private boolean mayFall(At at) {
        return grid.value(at) >= 2;
    }
}
