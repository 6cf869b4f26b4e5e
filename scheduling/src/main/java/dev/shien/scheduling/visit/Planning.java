package dev.shien.scheduling.visit;

import dev.shien.domain.plan.Budget;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.Cooling;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.stream.IntStream;

/** Makes a diary good: built, searched, and compared with what every plan costs. */
final class Planning {

    /** So many steps are made to find the prices of time. */
    private static final int ROUNDS = 240;

    /** Fewer where a step is more work than this, and where fewer changes are tried than so many for each step, but some at least. */
    private static final long WORK = 10_000_000;

    private static final int CHANGES = 40;

    private static final int FEWEST_ROUNDS = 5;

    /** No machine that we know replaces more visits in a microsecond. */
    private static final long FASTEST = 1;

    /** The losses that are often taken at first, and those that are hardly taken at last, as parts of the mean loss. */
    private static final int HOTTEST = 6;

    private static final int COLDEST = 50;

    private final Agenda agenda;
    private final Diary diary;
    private final Candidates candidates;
    private final Insertion insertion;
    private final Construction construction;
    private final DayCosts costs;

    Planning(Agenda agenda) {
        this.agenda = agenda;
        this.diary = new Diary(agenda);
        this.costs = new DayCosts(agenda);
        this.candidates = new Candidates(agenda);
        Room room = new Room(diary);
        FreePlace places = new FreePlace(diary, costs);
        this.insertion = new Insertion(diary, places, room, candidates);
        this.construction = new Construction(diary, insertion, candidates, new Gaps(diary, places, room, candidates));
    }

    /** Where the visits are now. */
    Diary diary() {
        return diary;
    }

    /** Another one of the same problem, with visits at their places; it may be made, and searched, while this one is. */
    Planning another(Place[] places) {
        Planning another = new Planning(agenda);
        another.diary.bringBack(places);
        return another;
    }

    /** Keeps what the plan before had, and places what can be placed. */
    void construct() {
        construction.keepPrevious();
        construction.fill();
        construction.fillGaps();
    }

    /** Makes what was constructed better. */
    void improve(Budget budget, Pace pace) {
        search(Budget.of(pace.plan(budget.iterations(), FASTEST), budget.seed()), pace);
        construction.fillGaps();
    }

    /**
     * What every plan costs at least. The search for it aims first at what it would cost if all visits cost as much as those that are placed.
     *
     * @param tried how many changes were tried to find the plan
     */
    long bound(long tried) {
        Relaxation relaxation = new Relaxation(agenda, costs, candidates, diary.unplacedCost());
        long rounds = Math.min(ROUNDS * WORK / Math.max(WORK, relaxation.work()), tried / CHANGES);
        int most = (int) Math.max(FEWEST_ROUNDS, rounds);
        long target = target();
        int made = relaxation.run(most, target);
        if (relaxation.bound() >= target && target < diary.cost()) {
            // Not all visits can be placed, or not for what those cost that are.
            relaxation.run(most - made, diary.cost());
        }
        return relaxation.bound();
    }

    /** What a plan may cost: as this one, or, where not all visits are placed, as if all cost as much as those that are. */
    private long target() {
        long placed = IntStream.range(0, agenda.visits).filter(diary::placed).count();
        long others = diary.cost() - diary.unplacedCost() * (agenda.visits - placed);
        return placed == 0 ? diary.cost() : Math.min(diary.cost(), others / placed * agenda.visits);
    }

    private void search(Budget budget, Pace pace) {
        Search search = new Search(diary, insertion, candidates);
        Annealer annealer = new Annealer(search, new SplitMix64(budget.seed()), pace);
        long heat = annealer.meanLoss(diary.unplacedCost());
        annealer.run(budget.iterations(), Cooling.steady(Math.max(1, heat / HOTTEST), Math.max(1, heat / COLDEST)));
        search.restore();
    }
}
