package dev.shien.scheduling.visit;

/**
 * What an expert can have on a day, so far as it matters for travel: so many visits at so many places, where all without travel are at
 * one, and the shortest way through them. Where there are too many of them to look at, a visit counts as a share of the way to it alone.
 */
final class DayLoads {

    /** So many loads are looked at. */
    private static final int MOST = 5_000;

    private final Roads roads;
    private final int base;
    private final int kinds;
    private final int most;
    private final long weight;

    /** The places of each load, and what its way costs; empty where there are too many. */
    private final int[][] loads;

    private final long[] costs;

    /** How many loads have so many visits or less. */
    private final int[] upTo;

    private int count;
    private int picked;

    DayLoads(Agenda agenda, int expert, int most) {
        this.roads = agenda.roads;
        this.base = roads.base(expert);
        this.kinds = roads.kinds();
        this.most = most;
        this.weight = agenda.problem.weights().travel();
        int all = number();
        this.loads = new int[all][];
        this.costs = new long[all];
        this.upTo = new int[most + 1];
        for (int visits = 0; visits <= most && all > 0; visits++) {
            add(new int[visits], 0, 0);
            upTo[visits] = count;
        }
    }

    /** The number of loads, 0 if there are too many: k visits at n places can be chosen in (n + k - 1 over k) ways. */
    private int number() {
        long all = 0;
        long ways = 1;
        for (int visits = 0; visits <= most; visits++) {
            all += ways;
            ways = ways * (kinds + visits) / (visits + 1);
            if (all > MOST) {
                return 0;
            }
        }
        return (int) all;
    }

    private void add(int[] load, int next, int from) {
        if (next == load.length) {
            loads[count] = load.clone();
            costs[count++] = weight * Tours.hours(shortest(load.clone(), 0, base, false));
            return;
        }
        for (int kind = from; kind < kinds; kind++) {
            load[next] = kind;
            add(load, next + 1, kind);
        }
    }

    /** The shortest way through what is left of a load, and back. */
    private long shortest(int[] load, int next, int at, boolean away) {
        if (next == load.length) {
            return away ? roads.minutes(at, base) : 0;
        }
        long least = Long.MAX_VALUE;
        for (int i = next; i < load.length; i++) {
            swap(load, next, i);
            int stop = Roads.stop(load[next]);
            boolean goes = stop != Roads.UNKNOWN;
            long way = goes ? roads.minutes(at, stop) : 0;
            least = Math.min(least, way + shortest(load, next + 1, goes ? stop : at, away || goes));
            swap(load, next, i);
        }
        return least;
    }

    private static void swap(int[] load, int one, int other) {
        int kept = load[one];
        load[one] = load[other];
        load[other] = kept;
    }

    /**
     * What a day costs at least, where each visit at a place pays a price.
     *
     * @param visits how many there may be
     * @param prices the prices, by place
     * @param from where those of the day begin
     * @param stride how far it is from one place to the next
     */
    long least(int visits, long[] prices, int from, int stride) {
        return loads.length == 0 ? leastShare(visits, prices, from, stride) : leastLoad(visits, prices, from, stride);
    }

    private long leastLoad(int visits, long[] prices, int from, int stride) {
        long least = 0;
        picked = 0;
        for (int i = 1; i < upTo[visits]; i++) {
            long cost = costs[i];
            for (int kind : loads[i]) {
                cost -= prices[from + kind * stride];
            }
            if (cost < least) {
                least = cost;
                picked = i;
            }
        }
        return least;
    }

    private long leastShare(int visits, long[] prices, int from, int stride) {
        long least = 0;
        picked = -1;
        for (int kind = 0; kind < kinds; kind++) {
            long cost = visits * (share(kind) - prices[from + kind * stride]);
            if (cost < least) {
                least = cost;
                picked = kind;
            }
        }
        return least;
    }

    /** The share of the way there and back that a visit at a place has at least. */
    long share(int kind) {
        return weight * (Tours.hours(roads.away(base, Roads.stop(kind))) / most);
    }

    /** Takes the visits of the load that costs least off what is used of each place. */
    void release(int visits, long[] used, int from, int stride) {
        if (loads.length > 0) {
            for (int kind : loads[picked]) {
                used[from + kind * stride]--;
            }
        } else if (picked >= 0) {
            used[from + picked * stride] -= visits;
        }
    }
}
