package dev.shien.eligibility.explain;

import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Worlds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the smallest sets of facts whose change alone gives an outcome, whatever the facts that stay are among what is
 * possible. Goes through the facts one by one and folds the table of outcomes over each that stays; small sets first, until
 * all are found or {@link #GREATEST_EFFORT} is spent.
 */
final class ChangeSearch {

    /** How many cells of tables are looked at before larger sets are given up. */
    static final long GREATEST_EFFORT = 1L << 26;

    /** How many sets are found before it is given up. */
    static final int MOST = 64;

    private final OutcomeTable table;
    private final int facts;
    private final long[] stays;
    private final List<Found> found = new ArrayList<>();
    private long effort;
    private int size = 1;
    private long needed;

    private ChangeSearch(OutcomeTable table, Worlds worlds) {
        this.table = table;
        this.facts = table.axes().length();
        this.stays = new long[facts];
        for (int k = 0; k < facts; k++) {
            for (int v = 0; v < table.values(k); v++) {
                boolean possible =
                        (table.regions(k, v) & worlds.regions(table.axes().get(k))) != 0;
                stays[k] |= possible ? 1L << v : 0;
            }
        }
    }

    /**
     * A smallest set.
     *
     * @param facts the facts that change, as bits: k for the k-th fact of the table
     * @param cells which values of theirs give the outcome, numbered with the last of the facts fastest
     */
    record Found(long facts, BitSet cells) {}

    /**
     * What was found.
     *
     * @param found the sets, smaller ones first
     * @param complete whether these are all
     */
    record Result(List<Found> found, boolean complete) {}

    /**
     * The changes that give an outcome.
     *
     * @param table the outcomes in all worlds
     * @param worlds what is possible, where the outcome is another one
     */
    static Result of(OutcomeTable table, Worlds worlds, int outcome) {
        ChangeSearch search = new ChangeSearch(table, worlds);
        boolean[] cells = new boolean[table.size()];
        for (int world = 0; world < cells.length; world++) {
            cells[world] = table.outcome(world) == outcome;
        }
        boolean complete = search.search(cells);
        search.found.sort(Comparator.comparing(Found::facts, CauseSearch.SMALLER_FIRST));
        return new Result(search.found, complete);
    }

    /** Looks for sets of one size after the other, as long as there are facts that do not do alone. */
    private boolean search(boolean[] cells) {
        if (isEmpty(cells)) {
            return true;
        }
        needed = needed(cells);
        for (size = Math.max(1, Long.bitCount(needed)); size <= facts - alone(); size++) {
            go(cells, 0, 0L, 1);
            if (effort > GREATEST_EFFORT || found.size() == MOST) {
                return false;
            }
        }
        return true;
    }

    private int alone() {
        return size == 1
                ? 0
                : (int) found.stream()
                        .filter(set -> Long.bitCount(set.facts()) == 1)
                        .count();
    }

    /** The facts without whose change nothing gives the outcome. */
    private long needed(boolean[] cells) {
        long all = 0;
        int outer = 1;
        for (int k = 0; k < facts; k++) {
            all |= isEmpty(stay(cells, k, outer)) ? 1L << k : 0;
            outer *= table.values(k);
        }
        effort += (long) facts * table.size();
        return all;
    }

    /** Decides whether the k-th fact stays or changes; those before it are decided, and those that change kept apart. */
    private void go(boolean[] cells, int k, long chosen, int outer) {
        boolean isPointless = Long.bitCount(chosen) + facts - k < size
                || found.stream().anyMatch(other -> (other.facts() & ~chosen) == 0)
                || isEmpty(cells);
        effort += isPointless ? 0 : cells.length;
        if (isPointless || effort > GREATEST_EFFORT || found.size() == MOST) {
            return;
        }
        if (k == facts) {
            found.add(new Found(chosen, bits(cells)));
            return;
        }
        int values = table.values(k);
        if ((needed >> k & 1) == 0) {
            go(stay(cells, k, outer), k + 1, chosen, outer);
        }
        if (Long.bitCount(chosen) < size) {
            go(cells, k + 1, chosen | 1L << k, outer * values);
        }
    }

    /** What holds whichever of its possible values the k-th fact has. */
    private boolean[] stay(boolean[] cells, int k, int outer) {
        int rest = table.stride(k);
        boolean[] folded = new boolean[outer * rest];
        Arrays.fill(folded, true);
        for (int o = 0; o < outer; o++) {
            for (long left = stays[k]; left != 0; left &= left - 1) {
                int from = (o * table.values(k) + Long.numberOfTrailingZeros(left)) * rest;
                for (int i = 0; i < rest; i++) {
                    folded[o * rest + i] &= cells[from + i];
                }
            }
        }
        return folded;
    }

    private static boolean isEmpty(boolean[] cells) {
        for (boolean cell : cells) {
            if (cell) {
                return false;
            }
        }
        return true;
    }

    private static BitSet bits(boolean[] cells) {
        BitSet bits = new BitSet(cells.length);
        for (int i = 0; i < cells.length; i++) {
            bits.set(i, cells[i]);
        }
        return bits;
    }
}
