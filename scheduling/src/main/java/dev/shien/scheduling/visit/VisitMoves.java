package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import dev.shien.scheduling.internal.Neighbourhood;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

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
        int[] options = agenda.options(visit, expert);
        List<VisitMode> modes = agenda.modes(visit, expert).asList();
        if (agenda.pins.containsKey(visit) || modes.isEmpty() || options.length == 0) {
            return false;
        }
        // The smaller of two draws: earlier places are wished for.
        int one = random.below(options.length);
        int other = random.below(options.length);
        Place place = place(visit, expert, options[Math.min(one, other)], modes.get(modeFor(modes.size(), random)));
        if (!agenda.welcome(visit, place)
                || (diary.placed(visit) && place.equals(diary.place(visit)))
                || !conflicts.find(visit, place, leaver(visit, expert, random))) {
            return false;
        }
        turnOut(visit, place);
        return true;
    }

    /** Most often the mode that is liked best. */
    private static int modeFor(int modes, SplitMix64 random) {
        return modes > 1 && random.below(TRIES) == 0 ? random.below(modes) : 0;
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
        for (VisitMode mode : agenda.modes(visit, expert)) {
            Place place = place(visit, expert, moment, mode);
            if (agenda.possible(visit, place) && conflicts.none(visit, place)) {
                put(visit, place);
                return true;
            }
        }
        return false;
    }

    /** Gives the visits of a company, or of one stretch of them, to one expert. */
    private boolean changeExpert(SplitMix64 random) {
        int first = random.below(agenda.companies) * agenda.phases;
        int stretch = agenda.stretch(first + random.below(agenda.phases));
        int expert = random.below(agenda.experts);
        int[] visits = IntStream.range(first, first + agenda.phases)
                .filter(visit -> agenda.stretch(visit) == stretch)
                .filter(visit -> diary.placed(visit) && diary.expert(visit) != expert)
                .filter(visit -> !agenda.pins.containsKey(visit))
                .toArray();
        // All leave before the first comes back: where the same expert is required, they stand in each other's way.
        int[] moments = new int[visits.length];
        for (int i = 0; i < visits.length; i++) {
            moments[i] = Place.moment(diary.day(visits[i]), diary.start(visits[i]));
            unplace(visits[i]);
        }
        for (int i = 0; i < visits.length; i++) {
            if (!handOver(visits[i], expert, moments[i], random)) {
                return false;
            }
        }
        return visits.length > 0;
    }

    /** Gives a visit to another expert, at the same time if possible. */
    private boolean handOver(int visit, int expert, int moment, SplitMix64 random) {
        int[] options = agenda.options(visit, expert);
        boolean placed = placeIfFree(visit, expert, moment);
        for (int i = 0; i < TRIES && !placed && options.length > 0; i++) {
            placed = placeIfFree(visit, expert, options[random.below(options.length)]);
        }
        return placed;
    }

    private Place place(int visit, int expert, int moment, VisitMode mode) {
        return Place.of(expert, moment, agenda.phase(agenda.phaseOf(visit)).minutes(), mode);
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
