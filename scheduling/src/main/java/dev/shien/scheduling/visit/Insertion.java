package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.SameExpert;
import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places the visits of one company at the least cost with all others where they are, as a {@link Passage}. */
final class Insertion {

    /** So many of the best experts for a company are looked at. */
    private static final int MOST = 24;

    private final Agenda agenda;
    private final Diary diary;
    private final Candidates candidates;
    private final Conflicts conflicts;
    private final FreePlace places;
    private final Passage passage;
    private final Steps[] steps;
    private final long change;
    private final boolean wished;

    /** Who would make the visit of a phase on a day, if several make the visits by turns. */
    private final int[][] anyone;

    private final int[] hands;

    /** What the time of experts is held to be worth, if that counts. */
    private Optional<TimePrices> worth = Optional.empty();

    Insertion(Diary diary, DayCosts costs, Candidates candidates) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.candidates = candidates;
        this.conflicts = new Conflicts(diary);
        this.places = new FreePlace(diary, costs);
        this.passage = new Passage(agenda, diary.unplacedCost(), true);
        this.steps = new Steps[agenda.companies];
        Arrays.setAll(steps, company -> new Steps(agenda, company));
        this.change = agenda.problem.weights().sameExpert() * ScoreTerm.UNIT;
        this.wished = agenda.problem.sameExpert() == SameExpert.WISHED;
        this.anyone = new int[agenda.phases][agenda.days.count()];
        this.hands = new int[MOST + 1];
    }

    /**
     * Places all visits of a company that are not placed and can be; those that are given stay.
     *
     * @param late whether of places that cost the same the latest is taken
     */
    void insert(int company, boolean late) {
        places.prefer(late);
        insert(company);
    }

    /** As {@link #insert}, the earliest; but where time is in demand its price counts. */
    void insertByPrices(int company, TimePrices prices) {
        worth = Optional.of(prices);
        insert(company, false);
        worth = Optional.empty();
    }

    private void insert(int company) {
        passage.begin(steps[company]);
        int[] experts = candidates.of(company);
        int count = Math.min(MOST, experts.length);
        for (int i = 0; i < count; i++) {
            hands[passage.addHand()] = experts[i];
            fill(company, i);
        }
        if (count > 0) {
            int all = count + addIdle(company);
            long least = passage.solve();
            if (wished && count > 1 && floor(company, count) < least) {
                byTurns(company, count);
                passage.solve();
            }
            passage.trace();
            place(company, all);
        }
    }

    /** Where one expert is followed by another, there may be nobody else: a hand that makes no visit. */
    private int addIdle(int company) {
        boolean one = steps[company].behind(0) == agenda.phases;
        if (!one) {
            passage.addHand();
        }
        return one ? 0 : 1;
    }

    /** What it costs at least to have the visits made by turns. */
    private long floor(int company, int count) {
        long sum = change;
        for (int p = 0; p < agenda.phases; p++) {
            long least = diary.unplacedCost();
            for (int h = 0; h < count; h++) {
                long[] cost = passage.cost(h, p);
                for (int d = steps[company].from(p); d <= steps[company].to(p); d++) {
                    least = Math.min(least, cost[d]);
                }
            }
            sum += least;
        }
        return sum;
    }

    private void fill(int company, int hand) {
        int expert = hands[hand];
        steps[company].firsts().forEach(first -> passage.entry(hand, first, entry(company, first, expert)));
        for (int p = 0; p < agenda.phases; p++) {
            int visit = company * agenda.phases + p;
            Place pin = agenda.pins.get(visit);
            long[] cost = passage.cost(hand, p);
            if (pin == null) {
                fill(visit, expert, cost);
            } else {
                cost[pin.day()] = 0;
            }
        }
    }

    private void fill(int visit, int expert, long[] cost) {
        Openings openings = agenda.openings(visit, expert);
        for (int i = 0; i < openings.days(); i++) {
            long least = places.cost(visit, expert, openings, i);
            if (least != Passage.NEVER) {
                int day = openings.day(i);
                cost[day] = least + worth(visit, expert, day);
            }
        }
    }

    private long worth(int visit, int expert, int day) {
        int stop = agenda.roads.stop(agenda.companyOf(visit), VisitMode.ON_SITE);
        return worth.isEmpty() ? 0 : worth.orElseThrow().worth(expert, day, stop);
    }

    /** What it costs that an expert makes the visits of a stretch, beside those who make given ones in it. */
    private long entry(int company, int first, int expert) {
        int behind = steps[company].behind(first);
        if (!steps[company].anyGiven()) {
            return diary.beyond(expert, behind - first);
        }
        int visit = company * agenda.phases;
        int free = (int) IntStream.range(visit + first, visit + behind)
                .filter(v -> !agenda.pins.containsKey(v))
                .count();
        return change * GivenExperts.beyondFirst(agenda, visit + first, visit + behind, expert)
                + diary.beyond(expert, free);
    }

    /** One more hand: on each day whoever costs least. */
    private void byTurns(int company, int count) {
        int hand = passage.addHand();
        steps[company].firsts().forEach(first -> passage.entry(hand, first, change));
        for (int p = 0; p < agenda.phases; p++) {
            long[] least = passage.cost(hand, p);
            for (int h = 0; h < count; h++) {
                long[] cost = passage.cost(h, p);
                long beyond = diary.beyond(hands[h], 1);
                for (int d = steps[company].from(p); d <= steps[company].to(p); d++) {
                    if (cost[d] != Passage.NEVER && cost[d] + beyond < least[d]) {
                        least[d] = cost[d] + beyond;
                        anyone[p][d] = hands[h];
                    }
                }
            }
        }
    }

    private void place(int company, int byTurns) {
        for (int p = 0; p < agenda.phases; p++) {
            int visit = company * agenda.phases + p;
            int day = passage.day(p);
            if (day != Passage.NO_DAY && !diary.placed(visit)) {
                place(visit, passage.hand(p) == byTurns ? anyone[p][day] : hands[passage.hand(p)], day);
            }
        }
    }

    private void place(int visit, int expert, int day) {
        Openings openings = agenda.openings(visit, expert);
        Place place = places.find(visit, expert, openings, openings.which(day));
        if (place != null && conflicts.none(visit, place)) {
            diary.place(visit, place);
        }
    }
}
