package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Expert;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the time of experts is held to be worth: a price for each visit of an expert at a place on a day, and one for each in a week, over
 * the plan, and beyond an even share. Prices rise where companies ask for more than there is, and fall where they ask for less.
 */
final class TimePrices {

    /** Prices are kept in such parts of a unit of cost. */
    private static final int PARTS = 64;

    private static final int NO_ROW = -1;

    private final Agenda agenda;
    private final Capacity capacity;
    private final int days;
    private final int kinds;

    /** Where the prices of a day of an expert begin, by expert times days plus day, and how far it is from one place to the next. */
    private final int[] rows;

    private final int[] strides;

    /** What an expert can have on a day; experts with the same base and limit share them. */
    private final DayLoads[] loads;

    /** Where the limits of weeks, of the whole plan and of even shares begin; those of days come first. */
    private final int weeks;

    private final int plans;
    private final int shares;
    private final long[] limits;

    /** By how much more is asked for than there is, which way prices go, and the prices in parts and in whole units. */
    private final long[] used;

    private final long[] slopes;
    private final long[] parts;
    private final long[] prices;

    /** What a visit pays in all, by day and place. */
    private final long[] sums;

    /** The least of price and lateness on days of a window, by window times kinds of places plus kind, times experts plus expert. */
    private final long[] lowest;

    TimePrices(Agenda agenda) {
        this.agenda = agenda;
        this.capacity = new Capacity(agenda);
        this.days = agenda.days.count();
        this.kinds = agenda.roads.kinds();
        this.rows = new int[agenda.experts * days];
        this.strides = new int[agenda.experts];
        this.weeks = rows();
        this.plans = weeks + agenda.experts * agenda.days.weeks();
        this.shares = plans + agenda.experts;
        this.limits = new long[shares + agenda.experts];
        this.used = new long[limits.length];
        this.slopes = new long[limits.length];
        this.parts = new long[limits.length];
        this.prices = new long[limits.length];
        this.loads = loads();
        begin();
        this.sums = new long[weeks];
        this.lowest = new long[agenda.windows() * kinds * agenda.experts];
        limit();
        add();
    }

    private int rows() {
        int next = 0;
        Arrays.fill(rows, NO_ROW);
        for (int e = 0; e < agenda.experts; e++) {
            int[] open = agenda.openDays(e);
            strides[e] = open.length;
            for (int i = 0; i < open.length; i++) {
                rows[e * days + open[i]] = next + i;
            }
            next += kinds * open.length;
        }
        return next;
    }

    private DayLoads[] loads() {
        Map<Long, DayLoads> known = new HashMap<>();
        DayLoads[] all = new DayLoads[agenda.experts];
        for (int e = 0; e < agenda.experts; e++) {
            int expert = e;
            int most = agenda.expert(e).greatestPerDay();
            all[e] = known.computeIfAbsent(
                    (long) agenda.roads.base(e) << Integer.SIZE | most, key -> new DayLoads(agenda, expert, most));
        }
        return all;
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

    private void limit() {
        Arrays.fill(limits, Integer.MAX_VALUE);
        for (int e = 0; e < agenda.experts; e++) {
            Expert expert = agenda.expert(e);
            int week = week(e, 0);
            Arrays.fill(
                    limits,
                    week,
                    week + agenda.days.weeks(),
                    expert.greatestPerWeek().orElse(Integer.MAX_VALUE));
            limits[plans + e] = expert.greatestTotal().orElse(Integer.MAX_VALUE);
            limits[shares + e] = Diary.fairShare(agenda);
        }
        agenda.pins.values().forEach(pin -> {
            lower(week(pin.expert(), pin.day()));
            lower(plans + pin.expert());
            // An even share may be more than used up.
            limits[shares + pin.expert()]--;
        });
    }

    private int week(int expert, int day) {
        return weeks + expert * agenda.days.weeks() + agenda.days.week(day);
    }

    private void lower(int limit) {
        limits[limit] -= limits[limit] == Integer.MAX_VALUE || limits[limit] == 0 ? 0 : 1;
    }

    /** What a visit of an expert on a day pays at a place. */
    long price(int expert, int day, int stop) {
        return sums[at(expert, day, Roads.kind(stop))];
    }

    private int at(int expert, int day, int kind) {
        return rows[expert * days + day] + kind * strides[expert];
    }

    /** Adds up what visits pay for the day, the week, the plan and an even share. */
    private void add() {
        for (int i = 0; i < rows.length; i++) {
            int expert = i / days;
            long all = rows[i] == NO_ROW
                    ? 0
                    : prices[week(expert, i % days)] + prices[plans + expert] + prices[shares + expert];
            for (int kind = 0; rows[i] != NO_ROW && kind < kinds; kind++) {
                int at = rows[i] + kind * strides[expert];
                sums[at] = prices[at] + all;
            }
        }
    }

    /** What the time of a visit is held to be worth beside its share of the way. */
    long worth(int expert, int day, int stop) {
        return Math.max(0, price(expert, day, stop) - loads[expert].share(Roads.kind(stop)));
    }

    /** The least that a visit of an expert at a place pays, by its price and for being late, on any day of the expert's openings. */
    long lowest(int visit, int expert, int stop) {
        return lowest[(agenda.windowOf(visit) * kinds + Roads.kind(stop)) * agenda.experts + expert];
    }

    private void lowest() {
        Arrays.fill(lowest, Passage.NEVER);
        for (int window = 0; window < agenda.windows(); window++) {
            for (int expert = 0; expert < agenda.experts; expert++) {
                lowest(window, expert);
            }
        }
    }

    private void lowest(int window, int expert) {
        Openings openings = agenda.openingsIn(window, expert);
        for (int i = 0; i < openings.days(); i++) {
            int day = openings.day(i);
            long late = agenda.terms.late(window, day);
            for (int kind = 0; kind < kinds; kind++) {
                int at = (window * kinds + kind) * agenda.experts + expert;
                lowest[at] = Math.min(lowest[at], sums[at(expert, day, kind)] + late);
            }
        }
    }

    /** What all experts cost at the prices, less what they are paid: no more than 0. What they would take is released. */
    long experts() {
        Arrays.fill(used, 0);
        lowest();
        long sum = 0;
        for (int i = weeks; i < limits.length; i++) {
            sum -= prices[i] == 0 ? 0 : prices[i] * limits[i];
            used[i] -= limits[i];
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != NO_ROW && capacity.at(i) > 0) {
                DayLoads of = loads[i / days];
                sum += of.least(capacity.at(i), prices, rows[i], strides[i / days]);
                of.release(capacity.at(i), used, rows[i], strides[i / days]);
            }
        }
        return sum;
    }

    /** One visit of an expert on a day at a place. */
    void use(int expert, int day, int stop) {
        used[at(expert, day, Roads.kind(stop))]++;
        used[week(expert, day)]++;
        used[plans + expert]++;
        used[shares + expert]++;
    }

    /**
     * Raises and lowers the prices by how much is used too much or too little; the way of the step before counts on.
     *
     * @param towards by how much the bound is below what a plan costs
     * @param share how far to go, in thousandths
     */
    void step(long towards, long share) {
        double norm = 0;
        for (int i = 0; i < limits.length; i++) {
            slopes[i] = used[i] < 0 && parts[i] == 0 ? 0 : used[i] * 1000 + slopes[i] * 6 / 10;
            norm += (double) slopes[i] * slopes[i];
        }
        if (norm == 0) {
            return;
        }
        double length = (double) towards * share * PARTS / norm;
        for (int i = 0; i < limits.length; i++) {
            if (slopes[i] != 0) {
                parts[i] = Math.max(0, Math.min(most(i), parts[i] + (long) (length * slopes[i])));
                prices[i] = parts[i] / PARTS;
            }
        }
        add();
    }

    /** A visit beyond an even share is worth no more than it costs. */
    private long most(int limit) {
        return limit < shares
                ? Long.MAX_VALUE
                : PARTS * ScoreTerm.UNIT * agenda.problem.weights().evenLoad();
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
