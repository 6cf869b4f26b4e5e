package dev.shien.scheduling.visit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the time of experts is held to be worth: a price for each visit of an expert on a day at a kind of stop. Prices rise where companies ask for
 * more than experts offer at them, and fall where they ask for less.
 */
final class TimePrices {

    /** Prices are kept in such parts of a unit of cost. */
    private static final int PARTS = 64;

    private static final int NO_ROW = -1;

    private final Agenda agenda;
    private final int days;
    private final Stops stops;
    private final int kinds;

    /** Where the prices of a day of an expert begin, by expert times days plus day, and how far it is from one kind of stop to the next. */
    private final int[] rows;

    private final int[] strides;

    /** What an expert can have on a day; experts with the same base and limit share them. */
    private final DayLoads[] loads;

    private final Workload[] workloads;

    /** By how much more is asked for than is offered, which way prices go, and the prices in parts and in whole units. */
    private final long[] used;

    private final long[] slopes;
    private final long[] parts;
    private final long[] prices;

    /** Where the prices of seasons begin, by expert times seasons plus season, and what a visit pays in all, by day and kind of stop. */
    private final int behind;

    private final long[] sums;
    private final Seasons seasons;

    /** The least of price and lateness on days of a window, by window times kinds of stops plus kind, times experts plus expert. */
    private final long[] lowest;

    TimePrices(Agenda agenda, Seasons seasons) {
        this.agenda = agenda;
        this.days = agenda.days.count();
        Capacity capacity = new Capacity(agenda);
        this.stops = new Stops(agenda, capacity);
        this.kinds = stops.count();
        this.rows = new int[agenda.experts * days];
        this.strides = new int[agenda.experts];
        this.loads = loads(capacity);
        this.workloads = new Workload[agenda.experts];
        this.seasons = seasons;
        this.behind = rows(capacity, SeasonTable.forEach(seasons));
        this.sums = new long[behind];
        this.prices = new long[behind + agenda.experts * seasons.count()];
        this.used = new long[prices.length];
        this.slopes = new long[prices.length];
        this.parts = new long[prices.length];
        this.lowest = new long[agenda.windows.count() * kinds * agenda.experts];
        begin();
        add();
    }

    private int rows(Capacity capacity, SeasonTable[] tables) {
        int next = 0;
        Arrays.fill(rows, NO_ROW);
        for (int e = 0; e < agenda.experts; e++) {
            int[] open = agenda.windows.openDays(e);
            strides[e] = open.length;
            workloads[e] = new Workload(
                    agenda, e, loads[e], capacity, new SeasonChain(agenda, e, seasons, capacity, tables), next);
            for (int i = 0; i < open.length; i++) {
                rows[e * days + open[i]] = next + i;
            }
            next += kinds * open.length;
        }
        return next;
    }

    private DayLoads[] loads(Capacity capacity) {
        Map<List<Integer>, DayLoads> known = new HashMap<>();
        return IntStream.range(0, agenda.experts)
                .mapToObj(e -> known.computeIfAbsent(
                        List.of(agenda.roads.base(e), agenda.expert(e).greatestPerDay(), capacity.most(e)),
                        key -> new DayLoads(agenda, stops, e, capacity.most(e))))
                .toArray(DayLoads[]::new);
    }

    /** Each visit pays for its share of the way at first, where that is known. */
    private void begin() {
        for (int i = 0; i < rows.length; i++) {
            for (int kind = 0; rows[i] != NO_ROW && kind < kinds; kind++) {
                int at = rows[i] + kind * strides[i / days];
                prices[at] = loads[i / days].share(kind);
                parts[at] = PARTS * prices[at];
            }
        }
    }

    /** How many numbers are added to others to find out what all experts cost: what each day can have, and each of all prices. */
    long work() {
        long work = prices.length;
        for (int i = 0; i < rows.length; i++) {
            work += rows[i] == NO_ROW ? 0 : loads[i / days].work();
        }
        return work;
    }

    /** The kinds of stops that are told apart. */
    Stops stops() {
        return stops;
    }

    private int at(int expert, int day, int kind) {
        return rows[expert * days + day] + kind * strides[expert];
    }

    /** What a visit of an expert on a day pays at a kind of stop. */
    long price(int expert, int day, int kind) {
        return sums[at(expert, day, kind)];
    }

    private int season(int expert, int day) {
        return behind + expert * seasons.count() + seasons.of(day);
    }

    private void add() {
        for (int i = 0; i < rows.length; i++) {
            int expert = i / days;
            for (int kind = 0; rows[i] != NO_ROW && kind < kinds; kind++) {
                int at = rows[i] + kind * strides[expert];
                sums[at] = prices[at] + prices[season(expert, i % days)];
            }
        }
    }

    /** The least that a visit of an expert at a kind of stop pays, by its price and for being late, on any day of the expert's openings. */
    long lowest(int visit, int expert, int kind) {
        return lowest[(agenda.windows.of(visit) * kinds + kind) * agenda.experts + expert];
    }

    private void lowest() {
        Arrays.fill(lowest, Passage.NEVER);
        for (int window = 0; window < agenda.windows.count(); window++) {
            for (int expert = 0; expert < agenda.experts; expert++) {
                lowest(window, expert);
            }
        }
    }

    private void lowest(int window, int expert) {
        Openings openings = agenda.windows.openings(window, expert);
        for (int i = 0; i < openings.days(); i++) {
            int day = openings.day(i);
            long late = agenda.terms.late(window, day);
            for (int kind = 0; kind < kinds; kind++) {
                int at = (window * kinds + kind) * agenda.experts + expert;
                lowest[at] = Math.min(lowest[at], sums[at(expert, day, kind)] + late);
            }
        }
    }

    /** What all experts cost at the prices, less what they are paid. What they offer is used less. */
    long experts() {
        Arrays.fill(used, 0);
        lowest();
        long sum = 0;
        for (Workload workload : workloads) {
            sum += workload.least(sums);
            workload.release(used);
        }
        for (int i = 0; i < rows.length; i++) {
            for (int kind = 0; rows[i] != NO_ROW && kind < kinds; kind++) {
                used[season(i / days, i % days)] += used[rows[i] + kind * strides[i / days]];
            }
        }
        return sum;
    }

    /** One visit of an expert on a day at a kind of stop. */
    void use(int expert, int day, int kind) {
        used[at(expert, day, kind)]++;
        used[season(expert, day)]++;
    }

    /**
     * Raises and lowers the prices by how much is used too much or too little; the way of the step before counts on.
     *
     * @param towards by how much the bound is below what a plan costs
     * @param share how far to go, in thousandths
     */
    void step(long towards, long share) {
        double norm = 0;
        for (int i = 0; i < used.length; i++) {
            slopes[i] = used[i] < 0 && parts[i] == 0 ? 0 : used[i] * 1000 + slopes[i] * 6 / 10;
            norm += (double) slopes[i] * slopes[i];
        }
        if (norm == 0) {
            return;
        }
        double length = (double) towards * share * PARTS / norm;
        for (int i = 0; i < used.length; i++) {
            if (slopes[i] != 0) {
                parts[i] = Math.max(0, parts[i] + (long) (length * slopes[i]));
                prices[i] = parts[i] / PARTS;
            }
        }
        add();
    }

    long[] copy() {
        return parts.clone();
    }

    void bringBack(long[] copy) {
        System.arraycopy(copy, 0, parts, 0, copy.length);
        Arrays.setAll(prices, i -> parts[i] / PARTS);
        Arrays.fill(slopes, 0);
        add();
    }
}
