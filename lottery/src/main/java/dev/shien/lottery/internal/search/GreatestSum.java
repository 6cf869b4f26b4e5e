package dev.shien.lottery.internal.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds counts with the greatest weighted sum. Keeps what it learned for the next search: not for several threads. */
public final class GreatestSum {

    /** The greatest weight, so that no sum leaves the range of a {@code long}. */
    public static final long GREATEST_WEIGHT = 1L << 32;

    private static final long SCALE = SafeBound.SCALE;
    private static final double ROUGHLY = 1e-9;
    private static final long PATIENCE = 50;
    private static final int FRESH = 200;

    private final SeatSystem system;
    private final Relaxation relaxation;
    private final Branching branching;
    private final SafeBound safe;
    private final long nodeLimit;
    private int solved;

    /**
     * A search of that system.
     *
     * @param nodeLimit how many nodes one search may visit
     */
    public GreatestSum(SeatSystem system, long nodeLimit) {
        this.system = system;
        this.nodeLimit = nodeLimit;
        relaxation = new Relaxation(system);
        branching = new Branching(relaxation);
        safe = new SafeBound(system);
    }

    /** The greatest weighted sum, and counts that have it; empty if no counts are allowed. */
    public Optional<Found> search(long... weights) {
        return search(weights, system.columnMax());
    }

    /** The same with those greatest counts of the columns in place of the system's. */
    public Optional<Found> search(long[] weights, int[] columnMax) {
        return run(new Search(weights, Long.MIN_VALUE, 0), columnMax);
    }

    /**
     * Counts whose weighted sum is the greatest up to one part in a billion; {@link Found#limit()} holds for all. Weights that
     * come from rounding have sums that differ by next to nothing, and to tell them apart would take very long.
     */
    public Optional<Found> searchRoughly(long... weights) {
        return run(new Search(weights, Long.MIN_VALUE, ROUGHLY), system.columnMax());
    }

    /** Counts whose weighted sum exceeds a limit; empty if there are none. */
    public Optional<Found> above(long limit, long... weights) {
        return run(new Search(weights, limit, 0), system.columnMax());
    }

    /**
     * The first counts with a great sum above a limit: some that are good enough where those of the greatest would take long.
     * Empty only if there are none.
     */
    public Optional<Found> someAbove(long limit, long... weights) {
        Search search = new Search(weights, limit, ROUGHLY);
        search.patience = PATIENCE;
        return run(search, system.columnMax());
    }

    private Optional<Found> run(Search search, int[] columnMax) {
        search.open.push(new Node(new int[columnMax.length], columnMax));
        long nodes = 0;
        while (!search.open.isEmpty() && !search.isContent(nodes)) {
            if (nodes++ == nodeLimit) {
                throw new IllegalStateException("Search for the greatest weighted sum did not end within " + nodeLimit
                        + " nodes. Maybe allow more, or declare fewer categories or wider quotas");
            }
            search.visit(search.open.pop());
        }
        return search.found();
    }

    /**
     * Counts and their weighted sum.
     *
     * @param sum the sum
     * @param limit what no sum exceeds
     * @param counts a count for each column
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    public record Found(long sum, long limit, int[] counts) {}

    private final class Search {

        private final long[] weights;
        private final long[] nothing;
        private final Deque<Node> open = new ArrayDeque<>();
        private final double slack;
        private long patience = Long.MAX_VALUE;
        private long sum;
        private int[] best = new int[0];

        Search(long[] weights, long limit, double slack) {
            this.weights = weights;
            this.slack = slack;
            nothing = new long[weights.length];
            int[] most = system.columnMax();
            long least = 0;
            for (int t = 0; t < weights.length; t++) {
                least += Math.min(0, weights[t]) * most[t];
            }
            sum = Math.max(limit, least - 1);
        }

        boolean isContent(long nodes) {
            return nodes > patience && best.length > 0;
        }

        Optional<Found> found() {
            return best.length == 0 ? Optional.empty() : Optional.of(new Found(sum, sum + slack(), best));
        }

        private long slack() {
            return best.length == 0 ? 0 : (long) Math.abs(sum * slack);
        }

        void visit(Node node) {
            solve(node);
            if (isEmpty(node)) {
                return;
            }
            long bound = safe.of(weights, node.from(), node.to(), relaxation.multipliers());
            if (isCut(bound)) {
                return;
            }
            offer(node);
            if (!isCut(bound)) {
                branching.children(node).forEach(open::push);
            }
        }

        private void solve(Node node) {
            if (solved++ % FRESH == 0) {
                relaxation.reset();
            }
            relaxation.solve(weights, node.from(), node.to());
        }

        private boolean isEmpty(Node node) {
            return relaxation.seemsEmpty()
                    && safe.of(nothing, node.from(), node.to(), relaxation.proofOfEmptiness()) < 0;
        }

        /** Sums are whole, so that a bound of less than one above the best cannot be reached. */
        private boolean isCut(long bound) {
            return bound < (sum + slack() + 1) * SCALE;
        }

        private void offer(Node node) {
            int[] counts = new int[weights.length];
            long worth = 0;
            for (int t = 0; t < counts.length; t++) {
                counts[t] = branching.nearest(node, t);
                worth += weights[t] * counts[t];
            }
            if (worth > sum && system.allows(counts)) {
                sum = worth;
                best = counts;
            }
        }
    }
}
