package dev.shien.scheduling.visit;

import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Changes to a diary: a visit goes to another place and whoever is in the way takes its place or leaves, or a company
 * gets another expert for all its visits. Changes are made at once and undone when they are rejected.
 */
final class VisitMoves implements Neighbourhood {

    private static final int TRIES = 4;

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;

    /** How each visit that was changed stood before, the latest change first. */
    private final Deque<Before> changes = new ArrayDeque<>();

    private Place[] best;

    VisitMoves(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.best = diary.places();
    }

    private record Before(int visit, Place place) {}

    @Override
    public long propose(SplitMix64 random) {
        changes.clear();
        if (agenda.visits == 0 || agenda.experts == 0) {
            return NO_MOVE;
        }
        long before = diary.cost();
        boolean moved = random.below(8) == 0 ? changeExpert(random) : relocate(random);
        return moved ? diary.cost() - before : NO_MOVE;
    }

    private boolean relocate(SplitMix64 random) {
        int visit = pick(random);
        int expert = expertFor(visit, random);
        int[] options = agenda.options(expert, agenda.phaseOf(visit));
        if (agenda.pins.containsKey(visit) || !agenda.possible(visit, expert) || options.length == 0) {
            return false;
        }
        // The smaller of two draws: earlier places are wished for.
        int one = random.below(options.length);
        int other = random.below(options.length);
        Place place = place(visit, expert, options[Math.min(one, other)]);
        if (!agenda.welcome(agenda.companyOf(visit), place.day())
                || (diary.placed(visit) && place.equals(diary.place(visit)))
                || !conflicts.find(visit, place, leaver(visit, expert, random))) {
            return false;
        }
        turnOut(visit, place);
        return true;
    }

    /** Of an expert who has as many visits as may be, any other one; nobody where there is room or no other. */
    private int leaver(int visit, int expert, SplitMix64 random) {
        boolean own = diary.expert(visit) == expert;
        if (own || diary.load(expert) == 0 || diary.hasRoom(expert, 0)) {
            return Diary.NOBODY;
        }
        return diary.visitOf(expert, random.below(diary.load(expert)));
    }

    private int pick(SplitMix64 random) {
        for (int i = 0; i < TRIES; i++) {
            int visit = random.below(agenda.visits);
            if (!diary.placed(visit)) {
                return visit;
            }
        }
        return random.below(agenda.visits);
    }

    /** An expert who comes to the company already, or any. */
    private int expertFor(int visit, SplitMix64 random) {
        int sibling = agenda.companyOf(visit) * agenda.phases + random.below(agenda.phases);
        return diary.placed(sibling) && random.below(2) == 0 ? diary.expert(sibling) : random.below(agenda.experts);
    }

    /** Puts a visit in a place; a single visit in the way takes the place that becomes free, if it can. */
    private void turnOut(int visit, Place place) {
        int[] inTheWay = new int[conflicts.count()];
        for (int i = 0; i < inTheWay.length; i++) {
            inTheWay[i] = conflicts.visit(i);
        }
        for (int other : inTheWay) {
            unplace(other);
        }
        boolean exchange = inTheWay.length == 1 && diary.placed(visit);
        Place free = exchange ? diary.place(visit) : place;
        if (diary.placed(visit)) {
            unplace(visit);
        }
        put(visit, place);
        if (exchange) {
            int moment = Place.moment(free.day(), free.start());
            placeIfFree(inTheWay[0], free.expert(), moment);
        }
    }

    private boolean placeIfFree(int visit, int expert, int moment) {
        Place place = place(visit, expert, moment);
        boolean can = agenda.possible(visit, expert)
                && Arrays.binarySearch(agenda.options(expert, agenda.phaseOf(visit)), moment) >= 0
                && agenda.welcome(agenda.companyOf(visit), place.day())
                && conflicts.none(visit, place);
        if (can) {
            put(visit, place);
        }
        return can;
    }

    private boolean changeExpert(SplitMix64 random) {
        int company = random.below(agenda.companies);
        int expert = random.below(agenda.experts);
        boolean changed = false;
        for (int visit = company * agenda.phases; visit < (company + 1) * agenda.phases; visit++) {
            if (diary.placed(visit) && diary.expert(visit) != expert && !agenda.pins.containsKey(visit)) {
                if (!handOver(visit, expert, random)) {
                    return false;
                }
                changed = true;
            }
        }
        return changed;
    }

    /** Gives a visit to another expert, at the same time if possible. */
    private boolean handOver(int visit, int expert, SplitMix64 random) {
        int now = Place.moment(diary.day(visit), diary.start(visit));
        unplace(visit);
        int[] options = agenda.options(expert, agenda.phaseOf(visit));
        boolean placed = placeIfFree(visit, expert, now);
        for (int i = 0; i < TRIES && !placed && options.length > 0; i++) {
            placed = placeIfFree(visit, expert, options[random.below(options.length)]);
        }
        return placed;
    }

    private Place place(int visit, int expert, int moment) {
        return Place.of(expert, moment, agenda.phase(agenda.phaseOf(visit)).minutes());
    }

    private void unplace(int visit) {
        changes.push(new Before(visit, diary.place(visit)));
        diary.unplace(visit);
    }

    private void put(int visit, Place place) {
        changes.push(new Before(visit, diary.place(visit)));
        diary.place(visit, place);
    }

    @Override
    public void accept() {
        changes.clear();
    }

    @Override
    public void reject() {
        while (!changes.isEmpty()) {
            Before before = changes.pop();
            if (diary.placed(before.visit())) {
                diary.unplace(before.visit());
            }
            if (before.place().expert() != Diary.NOBODY) {
                diary.place(before.visit(), before.place());
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
