package dev.shien.scheduling.visit;

/**
 * What an expert can have on a day, so far as it matters for travel: so many visits at so many places, where all without travel are at
 * one, and the shortest way through them. Where there are too many of them to look at, a visit counts as a share of the way to it alone.
 */
final class DayLoads {

    private final Roads roads;
    private final Stops stops;
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

    DayLoads(Agenda agenda, Stops stops, int expert, int most) {
        this.roads = agenda.roads;
        this.base = roads.base(expert);
        this.stops = stops;
        this.kinds = stops.count();
        this.most = most;
        this.weight = agenda.problem.weights().travel();
        int all = Stops.loads(kinds, most);
        this.loads = new int[all][];
        this.costs = new long[all];
        this.upTo = new int[most + 1];
        for (int visits = 0; visits <= most && all > 0; visits++) {
            add(new int[visits], 0, 0);
            upTo[visits] = count;
        }
    }

    private void add(int[] load, int next, int from) {
        if (next == load.length) {
            loads[count] = load.clone();
            costs[count++] = weight * Tours.hours(shortest(load.clone(), 0, base, false));
            return;
        }
        for (int kind = from; kind < kinds; kind++) {
            load[next] = kind;
            add(load, next + 1, stops.next(kind));
        }
    }

    /** The shortest way through what is left of a load, and back. */
    private long shortest(int[] load, int next, int at, boolean away) {
        if (next == load.length) {
            return away ? roads.least(at, base) : 0;
        }
        long least = Long.MAX_VALUE;
        for (int i = next; i < load.length; i++) {
            swap(load, next, i);
            int stop = stops.place(load[next]);
            boolean goes = stop != Roads.UNKNOWN;
            long way = goes ? roads.least(at, stop) : 0;
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
     * What a day costs at least by the number of its visits, where each visit at a place pays a price.
     *
     * @param prices the prices, by place
     * @param from where those of the day begin
     * @param stride how far it is from one place to the next
     * @param costs takes the costs, from no visit on
     * @param picks takes what {@link #release} has to know of the loads
     */
    void least(long[] prices, int from, int stride, long[] costs, int[] picks) {
        for (int visits = 1; visits < costs.length; visits++) {
            costs[visits] = Passage.NEVER;
            if (loads.length == 0) {
                leastShare(visits, prices, from, stride, costs, picks);
            } else {
                leastLoad(visits, prices, from, stride, costs, picks);
            }
        }
    }

    private void leastLoad(int visits, long[] prices, int from, int stride, long[] costs, int[] picks) {
        for (int i = upTo[visits - 1]; i < upTo[visits]; i++) {
            long cost = this.costs[i];
            for (int kind : loads[i]) {
                cost -= prices[from + kind * stride];
            }
            if (cost < costs[visits]) {
                costs[visits] = cost;
                picks[visits] = i;
            }
        }
    }

    private void leastShare(int visits, long[] prices, int from, int stride, long[] costs, int[] picks) {
        for (int kind = 0; kind < kinds; kind++) {
            long cost = visits * (share(kind) - prices[from + kind * stride]);
            if (cost < costs[visits]) {
                costs[visits] = cost;
                picks[visits] = kind;
            }
        }
    }

    /** The share of the way there and back that a visit at a place has at least. */
    long share(int kind) {
        return weight * (Tours.hours(roads.away(base, stops.place(kind))) / most);
    }

    /** Takes so many visits, as they were picked, off what is used of each place. */
    void release(int pick, int visits, long[] used, int from, int stride) {
        if (loads.length == 0) {
            used[from + pick * stride] -= visits;
            return;
        }
        for (int kind : loads[pick]) {
            used[from + kind * stride]--;
        }
    }
}
