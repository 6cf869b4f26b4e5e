package dev.shien.scheduling.visit;

import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;

/**
 * Changes to a diary: the visits of some companies that want the same experts are taken out and put back one company after the other,
 * each as well as can be. Changes are made at once and undone when they are rejected.
 */
final class Search implements Neighbourhood {

    /** At most so many companies are taken out at once. */
    private static final int MOST = 6;

    private static final int TRIES = 4;

    private final Agenda agenda;
    private final Diary diary;
    private final Insertion insertion;
    private final Candidates candidates;

    /** The companies that were taken out, and where all their visits were. */
    private final int[] out = new int[MOST];

    private final Place[] before;
    private int count;
    private int looked = 1;
    private Place[] best;

    Search(Diary diary, Insertion insertion, Candidates candidates) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.insertion = insertion;
        this.candidates = candidates;
        this.before = new Place[MOST * agenda.phases];
        this.best = diary.places();
    }

    @Override
    public long propose(SplitMix64 random) {
        count = 0;
        if (agenda.visits == 0 || agenda.experts == 0) {
            return NO_MOVE;
        }
        long cost = diary.cost();
        choose(random);
        for (int i = 0; i < count; i++) {
            takeOut(i);
        }
        putBack(random);
        looked = Math.max(1, count * agenda.phases);
        return diary.cost() - cost;
    }

    @Override
    public int looked() {
        return looked;
    }

    /** A company, and others that stand where it would like to be. */
    private void choose(SplitMix64 random) {
        add(seed(random));
        int wanted = 1 + random.below(MOST);
        for (int tries = 0; tries < 2 * MOST && count < wanted; tries++) {
            neighbours(out[random.below(count)], wanted, random);
        }
    }

    /** Most often one of which a visit is not placed, if it is met. */
    private int seed(SplitMix64 random) {
        int company = random.below(agenda.companies);
        for (int i = 0; i < TRIES && allPlaced(company); i++) {
            company = random.below(agenda.companies);
        }
        return company;
    }

    private boolean allPlaced(int company) {
        for (int visit = company * agenda.phases; visit < (company + 1) * agenda.phases; visit++) {
            if (!diary.placed(visit)) {
                return false;
            }
        }
        return true;
    }

    /** Adds who is visited by an expert on a day on which the company could be. */
    private void neighbours(int company, int wanted, SplitMix64 random) {
        int[] experts = candidates.of(company);
        if (experts.length == 0) {
            return;
        }
        int expert = experts[small(experts.length, random)];
        int visit = company * agenda.phases + random.below(agenda.phases);
        Openings openings = agenda.openings(visit, expert);
        if (openings.days() == 0) {
            return;
        }
        int day = openings.day(small(openings.days(), random));
        for (int i = 0; i < diary.count(expert, day) && count < wanted; i++) {
            add(agenda.companyOf(diary.booked(expert, day, i)));
        }
    }

    /** The smaller of two numbers below a bound. */
    private static int small(int bound, SplitMix64 random) {
        int one = random.below(bound);
        int other = random.below(bound);
        return Math.min(one, other);
    }

    private void add(int company) {
        for (int i = 0; i < count; i++) {
            if (out[i] == company) {
                return;
            }
        }
        out[count++] = company;
    }

    private void takeOut(int which) {
        for (int p = 0; p < agenda.phases; p++) {
            int visit = out[which] * agenda.phases + p;
            before[which * agenda.phases + p] = diary.place(visit);
            if (diary.placed(visit) && !agenda.isGiven(visit)) {
                diary.unplace(visit);
            }
        }
    }

    private void putBack(SplitMix64 random) {
        int first = random.below(count);
        boolean late = random.below(2) == 0;
        for (int i = 0; i < count; i++) {
            insertion.insert(out[(first + i) % count], late);
        }
    }

    @Override
    public void accept() {
        count = 0;
    }

    @Override
    public void reject() {
        for (int i = 0; i < count; i++) {
            clear(out[i]);
        }
        for (int i = 0; i < count * agenda.phases; i++) {
            int visit = out[i / agenda.phases] * agenda.phases + i % agenda.phases;
            if (before[i].expert() != Diary.NOBODY && !diary.placed(visit)) {
                diary.place(visit, before[i]);
            }
        }
        count = 0;
    }

    private void clear(int company) {
        for (int visit = company * agenda.phases; visit < (company + 1) * agenda.phases; visit++) {
            if (diary.placed(visit) && !agenda.isGiven(visit)) {
                diary.unplace(visit);
            }
        }
    }

    @Override
    public void keep() {
        best = diary.places();
    }

    /** Brings the diary back to the best plan that was kept. */
    void restore() {
        diary.bringBack(best);
    }
}
