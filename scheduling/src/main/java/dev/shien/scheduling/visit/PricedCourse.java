package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the visits of one company cost at least, where each pays a price for the time of its expert. Experts who cost more even at their
 * lowest prices are not looked at.
 */
final class PricedCourse {

    private final Agenda agenda;
    private final DayCosts costs;
    private final Candidates candidates;
    private final TimePrices prices;
    private final Passage passage;
    private final Steps[] steps;
    private final long change;
    private final boolean byTurns;

    /** Who would make the visit of a phase on a day, if several make the visits by turns. */
    private final int[][] anyone;

    /** The expert of each hand; nobody where several make the visits. */
    private int[] experts = new int[4];

    /** What each expert of the company costs at least, by phase and in all, in the order of the candidates. */
    private final long[][] floors;

    PricedCourse(Agenda agenda, DayCosts costs, Candidates candidates, TimePrices prices, long unplaced) {
        this.agenda = agenda;
        this.costs = costs;
        this.candidates = candidates;
        this.prices = prices;
        this.passage = new Passage(agenda, unplaced, false);
        this.steps = new Steps[agenda.companies];
        Arrays.setAll(steps, company -> new Steps(agenda, company));
        this.change = agenda.problem.weights().sameExpert() * ScoreTerm.UNIT;
        this.byTurns = agenda.problem.sameExpert() == SameExpert.WISHED;
        this.anyone = new int[agenda.phases][agenda.days.count()];
        this.floors = new long[agenda.phases + 1][agenda.experts];
    }

    /** The least cost of a company; its visits then use the time of their experts. */
    long least(int company) {
        int count = candidates.of(company).length;
        if (count == 0) {
            return 0;
        }
        long least = steps[company].behind(0) == agenda.phases ? ofOneStretch(company, count) : ofAll(company);
        passage.trace();
        use(company);
        return least;
    }

    private long ofAll(int company) {
        passage.begin(steps[company]);
        for (int expert : candidates.of(company)) {
            add(company, expert);
        }
        if (byTurns) {
            addAll(company, Long.MAX_VALUE);
        }
        return passage.solve();
    }

    /** The experts one after the other, who may cost least first, until no other can cost less. */
    private long ofOneStretch(int company, int count) {
        int[] order = candidates.of(company);
        floors(company, order);
        long[] floor = floors[agenda.phases];
        long least = Passage.NEVER;
        int best = Diary.NOBODY;
        for (int next = lowest(floor, count); floor[next] < least; next = lowest(floor, count)) {
            long cost = alone(company, order[next]);
            best = cost < least ? order[next] : best;
            least = Math.min(least, cost);
            floor[next] = Passage.NEVER;
        }
        long turns = byTurns ? floorByTurns(company, count) : Passage.NEVER;
        if (turns < least) {
            passage.begin(steps[company]);
            addAll(company, least - turns);
            turns = passage.solve();
        }
        if (turns >= least) {
            alone(company, best);
        }
        return Math.min(least, turns);
    }

    private static int lowest(long[] floor, int count) {
        int lowest = 0;
        for (int i = 1; i < count; i++) {
            lowest = floor[i] < floor[lowest] ? i : lowest;
        }
        return lowest;
    }

    private void floors(int company, int[] order) {
        long[] all = floors[agenda.phases];
        for (int i = 0; i < order.length; i++) {
            all[i] = change * beyondFirst(company, 0, order[i]);
            for (int p = 0; p < agenda.phases; p++) {
                floors[p][i] = floor(company * agenda.phases + p, order[i]);
                all[i] += floors[p][i];
            }
            all[i] = Math.min(all[i], Passage.NEVER - 1);
        }
    }

    /** What an expert asks for a visit at least, no more than it costs not to have it. */
    private long floor(int visit, int expert) {
        if (agenda.pins.containsKey(visit)) {
            return 0;
        }
        long least = passage.unplaced();
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int stop = agenda.roads.stop(agenda.companyOf(visit), mode);
            least = Math.min(least, agenda.terms.cost(visit, expert) + prices.lowest(visit, expert, stop));
        }
        return least;
    }

    private long floorByTurns(int company, int count) {
        long sum = change * Math.max(1, beyondFirst(company, 0, Diary.NOBODY));
        for (int p = 0; p < agenda.phases; p++) {
            sum += floors[p][lowest(floors[p], count)];
        }
        return sum;
    }

    private long alone(int company, int expert) {
        passage.begin(steps[company]);
        add(company, expert);
        return passage.solve();
    }

    private void add(int company, int expert) {
        int hand = hand(expert);
        for (int p = 0; p < agenda.phases; p++) {
            fill(company * agenda.phases + p, expert, passage.cost(hand, p), null);
        }
        steps[company]
                .firsts()
                .forEach(first -> passage.entry(hand, first, change * beyondFirst(company, first, expert)));
    }

    /** One hand for all who cost no more than so much above the lowest. */
    private void addAll(int company, long above) {
        int hand = hand(Diary.NOBODY);
        int[] order = candidates.of(company);
        for (int p = 0; p < agenda.phases; p++) {
            long lowest = above == Long.MAX_VALUE ? 0 : floors[p][lowest(floors[p], order.length)];
            for (int i = 0; i < order.length; i++) {
                if (above == Long.MAX_VALUE || floors[p][i] - lowest <= above) {
                    fill(company * agenda.phases + p, order[i], passage.cost(hand, p), anyone[p]);
                }
            }
        }
        steps[company]
                .firsts()
                .forEach(first ->
                        passage.entry(hand, first, change * Math.max(1, beyondFirst(company, first, Diary.NOBODY))));
    }

    private int hand(int expert) {
        int hand = passage.addHand();
        if (hand == experts.length) {
            experts = Arrays.copyOf(experts, 2 * hand);
        }
        experts[hand] = expert;
        return hand;
    }

    private void fill(int visit, int expert, long[] cost, int @Nullable [] who) {
        Place pin = agenda.pins.get(visit);
        if (pin != null) {
            cost[pin.day()] = agenda.terms.cost(visit, pin);
            return;
        }
        Openings openings = agenda.openings(visit, expert);
        int[] all = costs.of(visit, expert);
        int at = 0;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int stop = agenda.roads.stop(agenda.companyOf(visit), mode);
            for (int i = 0; i < openings.days(); i++, at++) {
                int day = openings.day(i);
                long least = all[at] == DayCosts.NONE ? Passage.NEVER : all[at] + prices.price(expert, day, stop);
                if (least < cost[day]) {
                    cost[day] = least;
                    if (who != null) {
                        who[day] = expert;
                    }
                }
            }
        }
    }

    /** How many experts there are beyond the first in a stretch, if those of its given visits come and one more. */
    private long beyondFirst(int company, int first, int expert) {
        if (!steps[company].anyGiven()) {
            return 0;
        }
        int visit = company * agenda.phases;
        return GivenExperts.beyondFirst(agenda, visit + first, visit + steps[company].behind(first), expert);
    }

    private void use(int company) {
        for (int p = 0; p < agenda.phases; p++) {
            int day = passage.day(p);
            if (day != Passage.NO_DAY && !steps[company].given(p)) {
                int expert = experts[passage.hand(p)];
                use(company * agenda.phases + p, day, expert == Diary.NOBODY ? anyone[p][day] : expert);
            }
        }
    }

    /** A visit uses the time of its expert, in the mode that costs least. */
    private void use(int visit, int day, int expert) {
        Openings openings = agenda.openings(visit, expert);
        int[] all = costs.of(visit, expert);
        int at = openings.which(day);
        long least = Long.MAX_VALUE;
        int stop = Roads.UNKNOWN;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int its = agenda.roads.stop(agenda.companyOf(visit), mode);
            if (all[at] != DayCosts.NONE && all[at] + prices.price(expert, day, its) < least) {
                least = all[at] + prices.price(expert, day, its);
                stop = its;
            }
            at += openings.days();
        }
        prices.use(expert, day, stop);
    }
}
