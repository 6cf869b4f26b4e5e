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

    private final Agenda agenda;
    private final Stops stops;
    private final int kinds;
    private final PriceRows rows;

    /** What an expert can have on a day; experts with the same base and limit share them. */
    private final DayLoads[] loads;

    private final Workload[] workloads;

    /** By how much more is asked for than is offered, which way prices go, and the prices in parts and in whole units. */
    private final long[] used;

    private final long[] slopes;
    private final long[] parts;
    private final long[] prices;

    /** What a visit pays in all, by day and kind of stop. */
    private final long[] sums;

    /** The least of price and lateness on days of a window, by window times kinds of stops plus kind, times experts plus expert. */
    private final long[] lowest;

    TimePrices(Agenda agenda, Seasons seasons) {
        this.agenda = agenda;
        Capacity capacity = new Capacity(agenda);
        this.stops = new Stops(agenda, capacity);
        this.kinds = stops.count();
        this.rows = new PriceRows(agenda, kinds, seasons);
        this.loads = loads(capacity);
        this.workloads = workloads(seasons, capacity);
        this.sums = new long[rows.ofDays()];
        this.prices = new long[rows.count()];
        this.used = new long[prices.length];
        this.slopes = new long[prices.length];
        this.parts = new long[prices.length];
        this.lowest = new long[agenda.windows.count() * kinds * agenda.experts];
        rows.forEach(this::begin);
        add();
    }

    private DayLoads[] loads(Capacity capacity) {
        Map<List<Integer>, DayLoads> known = new HashMap<>();
        return IntStream.range(0, agenda.experts)
                .mapToObj(e -> known.computeIfAbsent(
                        List.of(agenda.roads.base(e), agenda.expert(e).greatestPerDay(), capacity.most(e)),
                        key -> new DayLoads(agenda, stops, e, capacity.most(e))))
                .toArray(DayLoads[]::new);
    }

    private Workload[] workloads(Seasons seasons, Capacity capacity) {
        SeasonTable[] tables = SeasonTable.forEach(seasons);
        return IntStream.range(0, agenda.experts)
                .mapToObj(e -> new Workload(
                        agenda,
                        e,
                        loads[e],
                        capacity,
                        new SeasonChain(agenda, e, seasons, capacity, tables),
                        rows.first(e)))
                .toArray(Workload[]::new);
    }

    /** Each visit pays for its share of the way at first, where that is known. */
    private void begin(int expert, int day, int from, int stride) {
        for (int kind = 0; kind < kinds; kind++) {
            int at = from + kind * stride;
            prices[at] = loads[expert].share(kind);
            parts[at] = PARTS * prices[at];
        }
    }

    /** About how many numbers are added to others to find out what all experts cost. */
    long work() {
        long work = prices.length;
        for (int expert = 0; expert < agenda.experts; expert++) {
            work += workloads[expert].work() + (long) kinds * agenda.windows.count() * rows.days(expert);
        }
        return work;
    }

    /** The kinds of stops that are told apart. */
    Stops stops() {
        return stops;
    }

    /** What a visit of an expert on a day pays at a kind of stop. */
    long price(int expert, int day, int kind) {
        return sums[rows.at(expert, day, kind)];
    }

    private void add() {
        rows.forEach(this::add);
    }

    private void add(int expert, int day, int from, int stride) {
        long ofSeason = prices[rows.season(expert, day)];
        for (int kind = 0; kind < kinds; kind++) {
            sums[from + kind * stride] = prices[from + kind * stride] + ofSeason;
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
                lowest[at] = Math.min(lowest[at], sums[rows.at(expert, day, kind)] + late);
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
        rows.forEach(this::sumSeason);
        return sum;
    }

    private void sumSeason(int expert, int day, int from, int stride) {
        for (int kind = 0; kind < kinds; kind++) {
            used[rows.season(expert, day)] += used[from + kind * stride];
        }
    }

    /** One visit of an expert on a day at a kind of stop. */
    void use(int expert, int day, int kind) {
        used[rows.at(expert, day, kind)]++;
        used[rows.season(expert, day)]++;
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
