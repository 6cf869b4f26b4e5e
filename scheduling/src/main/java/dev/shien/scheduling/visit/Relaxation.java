package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;

/**
 * What every plan costs at least, by Lagrangian relaxation (Held and Karp 1971; Fisher 1981): no expert is held to a limit any more, but
 * each visit pays a price for the time of its expert. Then every company can be planned by itself, as a {@link Passage}, and what that
 * costs less what the limits are worth is a bound, whatever the prices are; the best prices are sought by subgradients with steps of
 * Polyak 1969. The prices are worth as much as the bound: they say which days are in demand.
 */
final class Relaxation {

    /** More companies times experts than so many are priced for the best experts alone, as long as no other can be better. */
    private static final int PATIENCE = 12;

    private final Agenda agenda;
    private final DayCosts costs;
    private final Candidates candidates;
    private final Passage passage;
    private final TimePrices prices;
    private final Steps[] steps;
    private final long change;
    private final int[][] anyone;
    private long bound = Long.MIN_VALUE;

    Relaxation(Agenda agenda, DayCosts costs, Candidates candidates, long unplaced) {
        this.agenda = agenda;
        this.costs = costs;
        this.candidates = candidates;
        this.passage = new Passage(agenda, unplaced, false);
        this.prices = new TimePrices(agenda);
        this.steps = new Steps[agenda.companies];
        Arrays.setAll(steps, company -> new Steps(agenda, company));
        this.change = agenda.problem.weights().sameExpert() * ScoreTerm.UNIT;
        this.anyone = new int[agenda.phases][agenda.days.count()];
    }

    /** The best bound so far. */
    long bound() {
        return bound;
    }

    /** Goes so many steps towards what a plan costs. */
    void run(int rounds, long penalty) {
        long[] best = prices.copy();
        long share = 1000;
        int idle = 0;
        for (int i = 0; i < rounds && bound < penalty; i++) {
            long value = round();
            if (value > bound) {
                idle = value - bound > (penalty - bound) / 500 ? 0 : idle;
                bound = value;
                best = prices.copy();
            }
            if (++idle > PATIENCE) {
                share = Math.max(1, share * 6 / 10);
                idle = 0;
                prices.bringBack(best);
                // What is used at the prices that are the best.
                round();
            }
            prices.step(penalty - value, share);
        }
        prices.bringBack(best);
    }

    /** What all companies cost at the prices, less what the limits are worth. */
    private long round() {
        long sum = prices.experts();
        for (int company = 0; company < agenda.companies; company++) {
            sum += company(company);
        }
        return sum;
    }

    private long company(int company) {
        passage.begin();
        int[] experts = candidates.of(company);
        for (int e : experts) {
            fill(company, passage.addHand(), e);
        }
        boolean byTurns = agenda.problem.sameExpert() == SameExpert.WISHED && experts.length > 1;
        if (byTurns) {
            byTurns(company, experts);
        }
        if (passage.hands() == 0) {
            return 0;
        }
        long cost = passage.solve(steps[company]);
        passage.trace(steps[company]);
        for (int p = 0; p < agenda.phases; p++) {
            int day = passage.day(p);
            if (day != Passage.NO_DAY && !steps[company].given(p)) {
                int hand = passage.hand(p);
                use(company, p, day, hand == experts.length ? anyone[p][day] : experts[hand]);
            }
        }
        return cost;
    }

    private void fill(int company, int hand, int expert) {
        for (int p = 0; p < agenda.phases; p++) {
            Place pin = agenda.pins.get(company * agenda.phases + p);
            long[] cost = passage.cost(hand, p);
            if (pin == null) {
                fill(company * agenda.phases + p, expert, cost);
            } else {
                cost[pin.day()] = agenda.terms.cost(company * agenda.phases + p, pin);
            }
        }
        steps[company]
                .firsts()
                .forEach(first -> passage.entry(hand, first, change * beyondFirst(company, first, expert)));
    }

    private void fill(int visit, int expert, long[] cost) {
        Openings openings = agenda.openings(visit, expert);
        int[] all = costs.of(visit, expert);
        int at = 0;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int stop = agenda.roads.stop(agenda.companyOf(visit), mode);
            for (int i = 0; i < openings.days(); i++, at++) {
                if (all[at] != DayCosts.NONE) {
                    int day = openings.day(i);
                    cost[day] =
                            Math.min(cost[day], all[at] + prices.price(expert, day, stop) + prices.price(expert, day));
                }
            }
        }
    }

    /** A visit uses the time of its expert, in the mode that costs least. */
    private void use(int company, int phase, int day, int expert) {
        int visit = company * agenda.phases + phase;
        Openings openings = agenda.openings(visit, expert);
        int[] all = costs.of(visit, expert);
        int at = openings.which(day);
        long least = Long.MAX_VALUE;
        int stop = Roads.UNKNOWN;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int its = agenda.roads.stop(company, mode);
            if (all[at] != DayCosts.NONE && all[at] + prices.price(expert, day, its) < least) {
                least = all[at] + prices.price(expert, day, its);
                stop = its;
            }
            at += openings.days();
        }
        prices.use(expert, day, stop);
    }

    /** What the experts of given visits cost beside one who makes the others of a stretch. */
    private long beyondFirst(int company, int first, int expert) {
        int visit = company * agenda.phases;
        return GivenExperts.beyondFirst(agenda, visit + first, visit + steps[company].behind(first), expert);
    }

    private void byTurns(int company, int[] experts) {
        int hand = passage.addHand();
        steps[company]
                .firsts()
                .forEach(first ->
                        passage.entry(hand, first, change * Math.max(1, beyondFirst(company, first, Diary.NOBODY))));
        for (int p = 0; p < agenda.phases; p++) {
            long[] least = passage.cost(hand, p);
            for (int h = 0; h < experts.length; h++) {
                long[] cost = passage.cost(h, p);
                for (int d = 0; d < cost.length; d++) {
                    if (cost[d] < least[d]) {
                        least[d] = cost[d];
                        anyone[p][d] = experts[h];
                    }
                }
            }
        }
    }
}
