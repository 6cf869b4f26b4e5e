package dev.shien.scheduling.visit;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * All loads of so many visits that a day can have, by the kinds of their {@link Stops}, and what their ways cost. Loads that cannot be the
 * least are left out by a bound (Land and Doig 1960): a load costs no less than what its stops cost in whatever load they cost least.
 */
final class Loads {

    private final int visits;

    /** The kinds of each load, which never fall, one load behind the other, and what their ways cost. */
    private final int[] kinds;

    private final long[] ways;

    /** Where the loads begin whose first stop is of a kind. */
    private final int[] groups;

    /** By kind: its part of the way at least, as a load has it where that is least. */
    private final long[] parts;

    /**
     * All loads of so many visits.
     *
     * @param way what the way through stops of some kinds costs
     */
    Loads(int visits, Stops stops, ToLongFunction<int[]> way) {
        this.visits = visits;
        List<int[]> all = new ArrayList<>();
        add(new int[visits], 0, 0, stops, all);
        this.kinds = Ints.concat(all.toArray(int[][]::new));
        this.ways = all.stream().mapToLong(way).toArray();
        this.groups = new int[stops.count() + 1];
        this.parts = new long[stops.count()];
        Arrays.fill(parts, Passage.NEVER);
        for (int i = 0; i < ways.length && visits > 0; i++) {
            groups[kinds[i * visits] + 1] = i + 1;
            for (int kind : all.get(i)) {
                parts[kind] = Math.min(parts[kind], ways[i] / visits);
            }
        }
        for (int kind = 0; kind < stops.count(); kind++) {
            groups[kind + 1] = Math.max(groups[kind], groups[kind + 1]);
        }
    }

    private static void add(int[] load, int next, int from, Stops stops, List<int[]> all) {
        if (next == load.length) {
            all.add(load.clone());
            return;
        }
        for (int kind = from; kind < stops.count(); kind++) {
            load[next] = kind;
            add(load, next + 1, stops.next(kind), stops, all);
        }
    }

    /** How many numbers are added up to look at all of them. */
    int work() {
        return kinds.length;
    }

    /** What a load costs, where each visit pays by the kind of its stop. */
    long cost(int load, long[] paid) {
        long cost = ways[load];
        for (int i = load * visits; i < (load + 1) * visits; i++) {
            cost -= paid[kinds[i]];
        }
        return cost;
    }

    /** The load that costs least. */
    int lightest(long[] paid, int guess) {
        int lightest = guess;
        long least = cost(guess, paid);
        long others = (visits - 1) * leastPart(paid);
        for (int kind = 0; kind < parts.length; kind++) {
            for (int i = groups[kind]; parts[kind] - paid[kind] + others < least && i < groups[kind + 1]; i++) {
                long cost = cost(i, paid);
                if (cost < least) {
                    least = cost;
                    lightest = i;
                }
            }
        }
        return lightest;
    }

    private long leastPart(long[] paid) {
        long least = Long.MAX_VALUE;
        for (int kind = 0; kind < parts.length; kind++) {
            least = Math.min(least, parts[kind] - paid[kind]);
        }
        return least;
    }

    /** Takes the visits of a load off what is used of each kind. */
    void release(int load, long[] used, int from, int stride) {
        for (int i = load * visits; i < (load + 1) * visits; i++) {
            used[from + kinds[i] * stride]--;
        }
    }
}
