package dev.shien.scheduling.visit;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What an expert can have on a day, so far as it matters for travel: so many visits by the kinds of their {@link Stops}, and the shortest way
 * through them. Where there are too many of them to look at, a visit counts as a share of the way to it alone.
 */
final class DayLoads {

    private final Roads roads;
    private final Stops stops;
    private final int base;
    private final int kinds;
    private final int most;
    private final long weight;

    /** By number of visits; empty where there are too many. */
    private final Loads[] loads;

    /** What a visit pays on the day that was asked for last, by kind. */
    private final long[] paid;

    /**
     * The loads of an expert.
     *
     * @param fit how many visits fit into a day at most
     */
    DayLoads(Agenda agenda, Stops stops, int expert, int fit) {
        this.roads = agenda.roads;
        this.base = roads.base(expert);
        this.stops = stops;
        this.kinds = stops.count();
        this.most = agenda.expert(expert).greatestPerDay();
        this.weight = agenda.problem.weights().travel();
        this.paid = new long[kinds];
        this.loads = new Loads[Stops.loads(kinds, fit) > 0 ? fit + 1 : 0];
        Arrays.setAll(loads, visits -> new Loads(visits, stops, this::way));
    }

    /** How many numbers are added up to look at all loads of a day. */
    int work() {
        return kinds + Stream.of(loads).mapToInt(Loads::work).sum();
    }

    private long way(int[] load) {
        return weight * Tours.hours(shortest(load.clone(), 0, base, false));
    }

    /** The shortest way through what is left of a load, and back. */
    private long shortest(int[] load, int next, int at, boolean away) {
        if (next == load.length) {
            return away ? roads.least(at, base) : 0;
        }
        long least = Long.MAX_VALUE;
        for (int i = next; i < load.length; i++) {
            if (isAmong(load, next, i)) {
                // Of equal stops it does not matter which comes first.
                continue;
            }
            swap(load, next, i);
            int stop = stops.place(load[next]);
            boolean goes = stop != Roads.UNKNOWN;
            long way = goes ? roads.least(at, stop) : 0;
            least = Math.min(least, way + shortest(load, next + 1, goes ? stop : at, away || goes));
            swap(load, next, i);
        }
        return least;
    }

    private static boolean isAmong(int[] load, int from, int which) {
        for (int i = from; i < which; i++) {
            if (load[i] == load[which]) {
                return true;
            }
        }
        return false;
    }

    private static void swap(int[] load, int one, int other) {
        int kept = load[one];
        load[one] = load[other];
        load[other] = kept;
    }

    /**
     * What a day costs at least by the number of its visits, where each visit pays a price by the kind of its stop.
     *
     * @param prices the prices, by kind
     * @param from where those of the day begin
     * @param stride how far it is from one kind to the next
     * @param least takes the costs, from no visit on
     * @param picks what was picked before, if anything was; takes what {@link #release} has to know of the loads
     */
    void least(long[] prices, int from, int stride, long[] least, int[] picks) {
        for (int kind = 0; kind < kinds; kind++) {
            paid[kind] = prices[from + kind * stride];
        }
        for (int visits = 1; visits < least.length; visits++) {
            picks[visits] = loads.length == 0 ? lightestShare(visits) : loads[visits].lightest(paid, picks[visits]);
            least[visits] =
                    loads.length == 0 ? ofShare(visits, picks[visits]) : loads[visits].cost(picks[visits], paid);
        }
    }

    private int lightestShare(int visits) {
        int lightest = 0;
        for (int kind = 1; kind < kinds; kind++) {
            lightest = ofShare(visits, kind) < ofShare(visits, lightest) ? kind : lightest;
        }
        return lightest;
    }

    private long ofShare(int visits, int kind) {
        return visits * (share(kind) - paid[kind]);
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
        loads[visits].release(pick, used, from, stride);
    }
}
