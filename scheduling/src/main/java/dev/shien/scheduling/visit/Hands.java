package dev.shien.scheduling.visit;

import java.util.Arrays;

/** Who may make the visits of a company, and what that costs by a tariff: the hands of a {@link Passage}. Not safe for use by several threads. */
final class Hands {

    private final Agenda agenda;
    private final Tariff tariff;
    private final Passage passage;
    private final Steps[] stepsOf;
    private final long change;

    /** The expert of each hand; nobody where several make the visits, or none. */
    private int[] experts = new int[4];

    /** Who would make the visit of a phase on a day, if several make the visits by turns. */
    private final int[][] anyone;

    private int company;
    private Steps steps = Steps.none();

    Hands(Agenda agenda, Tariff tariff, Passage passage) {
        this.agenda = agenda;
        this.tariff = tariff;
        this.passage = passage;
        this.stepsOf = new Steps[agenda.companies];
        Arrays.setAll(stepsOf, some -> new Steps(agenda, some));
        this.change = tariff.change();
        this.anyone = new int[agenda.phases][agenda.days.count()];
    }

    /** Forgets all hands, and turns to a company. */
    void begin(int next) {
        company = next;
        steps = stepsOf[next];
        passage.begin(steps);
    }

    /** Whether all visits of the company are of one stretch. */
    boolean oneStretch() {
        return steps.behind(0) == agenda.phases;
    }

    /** Who makes a phase's visit on the way that was found. */
    int expert(int phase) {
        int expert = experts[passage.hand(phase)];
        return expert == Diary.NOBODY ? anyone[phase][passage.day(phase)] : expert;
    }

    /** The expert of the first hand; nobody where several make the visits, or none. */
    int first() {
        return experts[0];
    }

    /** Adds one who makes no visits. */
    void addNobody() {
        hand(Diary.NOBODY);
    }

    /** Adds an expert. */
    void add(int expert) {
        int hand = hand(expert);
        for (int p = 0; p < agenda.phases; p++) {
            fill(visit(p), expert, passage.cost(hand, p));
        }
        enter(hand, expert);
    }

    /**
     * Adds one of the candidates, as long as what is filled in may still lead to less than a limit.
     *
     * @return whether it may
     */
    boolean addIfLess(int candidate, int expert, Floors floors, long limit) {
        int hand = hand(expert);
        long sum = floors.of(candidate);
        for (int p = 0; p < agenda.phases && sum < limit; p++) {
            long least = fill(visit(p), expert, passage.cost(hand, p));
            sum += Math.min(passage.unplaced(), least) - floors.of(candidate, p);
        }
        enter(hand, expert);
        return sum < limit;
    }

    /** Adds one hand for all candidates, who make the visits by turns. */
    void addAll(int[] candidates) {
        int hand = hand(Diary.NOBODY);
        for (int p = 0; p < agenda.phases; p++) {
            for (int expert : candidates) {
                fillBesides(visit(p), expert, passage.cost(hand, p), anyone[p]);
            }
        }
        enterByTurns(hand);
    }

    /** The same with those alone who ask no more for a visit than so much above whoever asks least. */
    void addAll(int[] candidates, Floors floors, long above) {
        int hand = hand(Diary.NOBODY);
        for (int p = 0; p < agenda.phases; p++) {
            long lowest = floors.lowest(p);
            for (int i = 0; i < candidates.length; i++) {
                if (floors.of(i, p) - lowest <= above) {
                    fillBesides(visit(p), candidates[i], passage.cost(hand, p), anyone[p]);
                }
            }
        }
        enterByTurns(hand);
    }

    private int visit(int phase) {
        return company * agenda.phases + phase;
    }

    private int hand(int expert) {
        int hand = passage.addHand();
        if (hand == experts.length) {
            experts = Arrays.copyOf(experts, 2 * hand);
        }
        experts[hand] = expert;
        return hand;
    }

    private void enter(int hand, int expert) {
        for (int p = 0; p < agenda.phases; p++) {
            if (steps.first(p)) {
                passage.entry(hand, p, entry(p, expert));
            }
        }
    }

    private void enterByTurns(int hand) {
        steps.firsts().forEach(first -> passage.entry(hand, first, entryByTurns(first)));
    }

    /** What it costs that an expert makes the visits of the stretch that begins with a phase, whenever they are. */
    long entry(int first, int expert) {
        return change(first, expert, 0) + tariff.beyond(expert, free(first));
    }

    /** What it costs that several experts make the visits of a stretch. */
    long entryByTurns(int first) {
        return change(first, Diary.NOBODY, 1);
    }

    /** What the experts cost that a stretch has beyond the first: those of its given visits, one more, and so many in any case. */
    private long change(int first, int expert, int least) {
        if (!steps.anyGiven()) {
            return change * least;
        }
        long beyond = GivenExperts.beyondFirst(agenda, visit(first), visit(steps.behind(first)), expert);
        return change * Math.max(least, beyond);
    }

    /** How many visits of a stretch are not given. */
    private int free(int first) {
        int free = 0;
        for (int p = first; p < steps.behind(first); p++) {
            free += steps.given(p) ? 0 : 1;
        }
        return free;
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
