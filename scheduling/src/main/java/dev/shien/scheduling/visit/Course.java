package dev.shien.scheduling.visit;

import dev.shien.domain.visit.SameExpert;
import java.util.Arrays;

/**
 * The visits of one company at the least cost by a tariff, as a {@link Passage}. Where one expert makes all visits or several make them
 * by turns, experts who cost more even at the least are not looked at. Not safe for use by several threads.
 */
final class Course {

    private final Agenda agenda;
    private final Candidates candidates;
    private final Tariff tariff;
    private final Passage passage;
    private final boolean strict;
    private final int most;
    private final Steps[] steps;
    private final long change;
    private final boolean byTurns;

    /** Who would make the visit of a phase on a day, if several make the visits by turns. */
    private final int[][] anyone;

    /** The expert of each hand; nobody where several make the visits, or none. */
    private int[] experts = new int[4];

    /** What each expert of the company costs at least, by phase and in all, in the order of the candidates. */
    private final long[][] floors;

    /**
     * Courses by a tariff.
     *
     * @param strict whether who makes visits of a stretch makes none of the next; if not, a course may cost too little, but never too much
     * @param most how many of the best experts are looked at where one expert follows another
     */
    Course(Agenda agenda, Candidates candidates, Tariff tariff, long unplaced, boolean strict, int most) {
        this.agenda = agenda;
        this.candidates = candidates;
        this.tariff = tariff;
        this.passage = new Passage(agenda, unplaced, strict);
        this.strict = strict;
        this.most = most;
        this.steps = new Steps[agenda.companies];
        Arrays.setAll(steps, company -> new Steps(agenda, company));
        this.change = tariff.change();
        this.byTurns = agenda.problem.sameExpert() == SameExpert.WISHED;
        this.anyone = new int[agenda.phases][agenda.days.count()];
        this.floors = new long[agenda.phases + 1][agenda.experts];
    }

    /** Plans the visits of a company; {@link #day} and {@link #expert} tell how. */
    long plan(int company) {
        if (agenda.phases == 0) {
            return 0;
        }
        int count = candidates.of(company).length;
        boolean one = steps[company].behind(0) == agenda.phases;
        long least = count == 0 ? ofNobody(company) : one ? ofOneStretch(company, count) : ofStretches(company);
        passage.trace();
        return least;
    }

    /** The day of a phase's visit, or {@link Passage#NO_DAY}. */
    int day(int phase) {
        return passage.day(phase);
    }

    /** Who makes a phase's visit, if it has a day. */
    int expert(int phase) {
        int expert = experts[passage.hand(phase)];
        return expert == Diary.NOBODY ? anyone[phase][passage.day(phase)] : expert;
    }

    private long ofNobody(int company) {
        passage.begin(steps[company]);
        hand(Diary.NOBODY);
        return passage.solve();
    }

    private long ofStretches(int company) {
        passage.begin(steps[company]);
        int[] order = candidates.of(company);
        for (int i = 0; i < Math.min(most, order.length); i++) {
            add(company, order[i]);
        }
        if (strict) {
            // Between two experts there may be nobody.
            hand(Diary.NOBODY);
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
        int last = Diary.NOBODY;
        for (int next = lowest(floor, count); floor[next] < least; next = lowest(floor, count)) {
            last = order[next];
            long cost = mayBeLess(company, next, least) ? passage.solve() : Passage.NEVER;
            best = cost < least ? last : best;
            least = Math.min(least, cost);
            floor[next] = Passage.NEVER;
        }
        long turns = byTurns ? floorByTurns(company, order) : Passage.NEVER;
        if (turns < least) {
            last = Diary.NOBODY;
            passage.begin(steps[company]);
            addAll(company, least - turns);
            turns = passage.solve();
        }
        if (turns >= least && last != best) {
            passage.begin(steps[company]);
            add(company, best);
            passage.solve();
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
        int free = free(company, 0);
        for (int i = 0; i < order.length; i++) {
            all[i] = entry(company, 0, order[i], free);
            for (int p = 0; p < agenda.phases; p++) {
                floors[p][i] = floor(company * agenda.phases + p, order[i]);
                all[i] += floors[p][i];
            }
            all[i] = Math.min(all[i], Passage.NEVER - 1);
        }
    }

    /** What an expert asks for a visit at least, no more than it costs not to have it. */
    private long floor(int visit, int expert) {
        return agenda.isGiven(visit) ? 0 : Math.min(passage.unplaced(), tariff.floor(visit, expert));
    }

    private long floorByTurns(int company, int[] order) {
        long sum = change(company, 0, Diary.NOBODY, 1);
        for (int p = 0; p < agenda.phases; p++) {
            for (int i = 0; i < order.length; i++) {
                floors[p][i] = Math.min(passage.unplaced(), floors[p][i] + tariff.beyond(order[i], 1));
            }
            sum += floors[p][lowest(floors[p], order.length)];
        }
        return sum;
    }

    /** Makes an expert the only hand, as long as what is filled in may still lead to less than a limit. */
    private boolean mayBeLess(int company, int which, long limit) {
        int expert = candidates.of(company)[which];
        passage.begin(steps[company]);
        int hand = hand(expert);
        long sum = floors[agenda.phases][which];
        for (int p = 0; p < agenda.phases && sum < limit; p++) {
            long least = fill(company * agenda.phases + p, expert, passage.cost(hand, p));
            sum += Math.min(passage.unplaced(), least) - floors[p][which];
        }
        enter(company, hand);
        return sum < limit;
    }

    private void add(int company, int expert) {
        int hand = hand(expert);
        for (int p = 0; p < agenda.phases; p++) {
            fill(company * agenda.phases + p, expert, passage.cost(hand, p));
        }
        enter(company, hand);
    }

    private void enter(int company, int hand) {
        for (int p = 0; p < agenda.phases; p++) {
            if (steps[company].first(p)) {
                passage.entry(hand, p, entry(company, p, experts[hand], free(company, p)));
            }
        }
    }

    private long entry(int company, int first, int expert, int free) {
        return change(company, first, expert, 0) + tariff.beyond(expert, free);
    }

    /** What the experts cost that a stretch has beyond the first: those of its given visits, one more, and so many in any case. */
    private long change(int company, int first, int expert, int least) {
        if (!steps[company].anyGiven()) {
            return change * least;
        }
        int visit = company * agenda.phases;
        int behind = visit + steps[company].behind(first);
        return change * Math.max(least, GivenExperts.beyondFirst(agenda, visit + first, behind, expert));
    }

    /** How many visits of a stretch are not given. */
    private int free(int company, int first) {
        int free = 0;
        for (int p = first; p < steps[company].behind(first); p++) {
            free += steps[company].given(p) ? 0 : 1;
        }
        return free;
    }

    /** One hand for all who cost no more than so much above the lowest. */
    private void addAll(int company, long above) {
        int hand = hand(Diary.NOBODY);
        int[] order = candidates.of(company);
        for (int p = 0; p < agenda.phases; p++) {
            long lowest = above == Long.MAX_VALUE ? 0 : floors[p][lowest(floors[p], order.length)];
            for (int i = 0; i < order.length; i++) {
                if (above == Long.MAX_VALUE || floors[p][i] - lowest <= above) {
                    fillBesides(company * agenda.phases + p, order[i], passage.cost(hand, p), anyone[p]);
                }
            }
        }
        steps[company].firsts().forEach(first -> passage.entry(hand, first, change(company, first, Diary.NOBODY, 1)));
    }

    private int hand(int expert) {
        int hand = passage.addHand();
        if (hand == experts.length) {
            experts = Arrays.copyOf(experts, 2 * hand);
        }
        experts[hand] = expert;
        return hand;
    }

    /** Fills in what a visit costs on each day; the least of that comes back. */
    private long fill(int visit, int expert, long[] cost) {
        Place pin = agenda.given(visit);
        if (pin != null) {
            cost[pin.day()] = agenda.terms.cost(visit, pin);
            return cost[pin.day()];
        }
        long least = Passage.NEVER;
        Openings openings = agenda.openings(visit, expert);
        for (int i = 0; i < openings.days(); i++) {
            long its = tariff.cost(visit, expert, openings, i);
            cost[openings.day(i)] = its;
            least = Math.min(least, its);
        }
        return least;
    }

    /** Fills in an expert where that costs less than what is there. */
    private void fillBesides(int visit, int expert, long[] cost, int[] who) {
        if (agenda.isGiven(visit)) {
            fill(visit, expert, cost);
            return;
        }
        Openings openings = agenda.openings(visit, expert);
        long beyond = tariff.beyond(expert, 1);
        for (int i = 0; i < openings.days(); i++) {
            int day = openings.day(i);
            long its = tariff.cost(visit, expert, openings, i);
            if (its != Passage.NEVER && its + beyond < cost[day]) {
                cost[day] = its + beyond;
                who[day] = expert;
            }
        }
    }
}
