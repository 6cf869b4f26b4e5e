package dev.shien.scheduling.internal.seating;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The best seating of a small series, proven by dynamic programming over subsets (Held and Karp 1962; Bellman 1962): table by
 * table, for every set of people who sit already, the least that this can cost. Blocks are solved one by one, which is exact
 * where meetings are not priced or there is only one block.
 */
public final class ExactSeating {

    /** The most members of a block: 3^12 ways to take a set and one of its subsets. */
    public static final int MOST_MEMBERS = 12;

    private static final long NEVER = Long.MAX_VALUE / 4;

    private final Series series;
    private final int block;
    private final Block rounds;
    private final int[] members;

    /** What it costs that just these sit at one table, whichever it is; by set of members. */
    private final long[] costs;

    private ExactSeating(Series series, int block) {
        this.series = series;
        this.block = block;
        this.rounds = series.blocks().get(block);
        this.members = rounds.members();
        this.costs = costs();
    }

    /**
     * The best seating: the group of each person by block and person, as {@link Seating#best()} gives it; empty if the series is
     * too large, or its blocks depend on each other.
     */
    public static Optional<int[][]> of(Series series) {
        boolean independent = series.encounters().isEmpty() || series.blocks().size() <= 1;
        boolean small = series.blocks().stream().allMatch(b -> b.members().length <= MOST_MEMBERS);
        if (!independent || !small) {
            return Optional.empty();
        }
        int[][] best = new int[series.blocks().size()][];
        for (int b = 0; b < best.length; b++) {
            best[b] = new ExactSeating(series, b).best();
        }
        return Optional.of(best);
    }

    private long[] costs() {
        long[] sums = new long[1 << members.length];
        EncounterCounts[] encounters = series.encounters().stream()
                .map(e -> new EncounterCounts(series.people(), series.blocks().size(), e))
                .toArray(EncounterCounts[]::new);
        for (int set = 1; set < sums.length; set++) {
            int first = Integer.numberOfTrailingZeros(set);
            int others = set & (set - 1);
            int[] table = people(others);
            sums[set] = sums[others];
            for (int partner : table) {
                sums[set] += rounds.pairs().price(members[first], partner);
            }
            for (EncounterCounts counts : encounters) {
                sums[set] += counts.joining(block, members[first], table, table.length, Tally.NOBODY);
            }
        }
        for (GroupPrice price : rounds.groups()) {
            Tally tally = price.tally(1);
            for (int set = 0; set < sums.length; set++) {
                sums[set] += cost(tally, people(set));
            }
        }
        return sums;
    }

    private static long cost(Tally tally, int[] people) {
        for (int person : people) {
            tally.sit(person, 0);
        }
        long cost = tally.cost();
        for (int person : people) {
            tally.leave(person, 0);
        }
        return cost;
    }

    private int[] people(int set) {
        int[] people = new int[Integer.bitCount(set)];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if ((set >> i & 1) == 1) {
                people[count++] = members[i];
            }
        }
        return people;
    }

    private int[] best() {
        int all = (1 << members.length) - 1;
        int[][] chosen = new int[rounds.count()][all + 1];
        long[] least = new long[all + 1];
        Arrays.fill(least, NEVER);
        least[0] = 0;
        for (int table = 0; table < rounds.count(); table++) {
            least = next(table, least, chosen[table]);
        }
        int[] group = new int[series.people()];
        Arrays.fill(group, -1);
        int seated = all;
        for (int table = rounds.count() - 1; table >= 0; table--) {
            for (int person : people(chosen[table][seated])) {
                group[person] = table;
            }
            seated &= ~chosen[table][seated];
        }
        return group;
    }

    /** The least that it costs that a set sits at the tables up to this one. */
    private long[] next(int table, long[] least, int[] chosen) {
        int all = least.length - 1;
        long[] next = new long[least.length];
        Arrays.fill(next, NEVER);
        long[] costs =
                IntStream.rangeClosed(0, all).mapToLong(set -> cost(table, set)).toArray();
        for (int before = 0; before <= all; before++) {
            int free = all & ~before;
            for (int set = free; least[before] < NEVER; set = (set - 1) & free) {
                long cost = least[before] + costs[set];
                if (cost < next[before | set]) {
                    next[before | set] = cost;
                    chosen[before | set] = set;
                }
                if (set == 0) {
                    break;
                }
            }
        }
        return next;
    }

    private long cost(int table, int set) {
        long cost = costs[set] + rounds.misfit(table, Integer.bitCount(set));
        for (int person : people(set)) {
            if (rounds.locked()[person] >= 0 && rounds.locked()[person] != table) {
                return NEVER;
            }
            cost += rounds.table(person, table);
        }
        return cost;
    }
}
