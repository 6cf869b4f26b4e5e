package dev.shien.scheduling.visit;

import dev.shien.domain.visit.SameExpert;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which visits are in the way of another: those of the expert at the same time or too near to travel, of the company out of
 * order or with an expert who does not go with this one, or above the expert's limit for a day, a week or over the plan. Not
 * safe for use by several threads.
 */
final class Conflicts {

    private final Agenda agenda;
    private final Diary diary;
    private final boolean sameRequired;
    private int[] visits = new int[8];
    private int count;

    Conflicts(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.sameRequired = agenda.problem.sameExpert() == SameExpert.REQUIRED;
    }

    int count() {
        return count;
    }

    int visit(int which) {
        return visits[which];
    }

    /**
     * Finds who is in the way of a visit at a place; false if no one's leaving can make room there.
     *
     * @param leaver a visit of the expert that leaves in any case, to make room over the plan; or {@link Diary#NOBODY}
     */
    boolean find(int visit, Place place, int leaver) {
        count = 0;
        if (leaver != Diary.NOBODY) {
            add(leaver);
        }
        findOverlaps(visit, place);
        findSiblings(visit, place);
        findBeyondDay(visit, place);
        findBeyondWeek(visit, place);
        for (int i = 0; i < count; i++) {
            if (agenda.pins.containsKey(visits[i])) {
                return false;
            }
        }
        return !neverRoom(place) && diary.hasRoom(place.expert(), leaving(visit, place.expert()));
    }

    /** How many visits an expert loses when one comes that may be the expert's already, and those in its way leave. */
    private int leaving(int visit, int expert) {
        int leaving = diary.expert(visit) == expert ? 1 : 0;
        for (int i = 0; i < count; i++) {
            leaving += diary.expert(visits[i]) == expert ? 1 : 0;
        }
        return leaving;
    }

    /** Whether a visit can be at a place with all others where they are. */
    boolean none(int visit, Place place) {
        return find(visit, place, Diary.NOBODY) && count == 0;
    }

    private void findOverlaps(int visit, Place place) {
        for (int i = 0; i < diary.count(place.expert(), place.day()); i++) {
            int other = diary.booked(place.expert(), place.day(), i);
            int apart = apart(visit, place, other);
            if (other != visit
                    && !contains(other, count)
                    && place.start() < diary.end(other) + apart
                    && diary.start(other) < place.end() + apart) {
                add(other);
            }
        }
    }

    /** How many minutes have to lie between a visit at a place and another one of the expert on the day. */
    private int apart(int visit, Place place, int other) {
        int from = agenda.roads.stop(agenda.companyOf(visit), place.mode());
        int to = agenda.roads.stop(agenda.companyOf(other), diary.mode(other));
        return Math.max(agenda.problem.breakMinutes(), agenda.roads.minutes(from, to));
    }

    /** Who has to leave, beside those in the way already, so that the expert's day has room: the last ones booked. */
    private void findBeyondDay(int visit, Place place) {
        int room = agenda.expert(place.expert()).greatestPerDay() - 1;
        findBeyond(visit, place.expert(), place.day(), place.day(), room);
    }

    private void findBeyondWeek(int visit, Place place) {
        OptionalInt most = agenda.expert(place.expert()).greatestPerWeek();
        if (most.isPresent()) {
            int first = agenda.days.firstOfWeek(place.day());
            findBeyond(visit, place.expert(), first, agenda.days.lastOfWeek(place.day()), most.getAsInt() - 1);
        }
    }

    private void findBeyond(int visit, int expert, int first, int last, int room) {
        int stay = 0;
        int leaving = count;
        for (int day = first; day <= last; day++) {
            for (int i = 0; i < diary.count(expert, day); i++) {
                int other = diary.booked(expert, day, i);
                if (other != visit && !contains(other, leaving) && ++stay > room) {
                    add(other);
                }
            }
        }
    }

    /** Whether so few visits are allowed in a week that there is no room for a single one. */
    private boolean neverRoom(Place place) {
        return agenda.expert(place.expert()).greatestPerWeek().orElse(1) < 1;
    }

    /** Whether a visit on a day keeps order and gaps of its company's visits. */
    boolean inOrder(int visit, int day) {
        return siblings(visit).allMatch(other -> inOrder(visit, day, other));
    }

    /** Whether a visit by an expert goes with those who make the company's other visits. */
    boolean inCompany(int visit, int expert) {
        return siblings(visit).allMatch(other -> goesWith(visit, expert, other));
    }

    private IntStream siblings(int visit) {
        int first = agenda.companyOf(visit) * agenda.phases;
        return IntStream.range(first, first + agenda.phases).filter(other -> other != visit && diary.placed(other));
    }

    private void findSiblings(int visit, Place place) {
        int first = agenda.companyOf(visit) * agenda.phases;
        for (int other = first; other < first + agenda.phases; other++) {
            if (other != visit
                    && diary.placed(other)
                    && !(inOrder(visit, place.day(), other) && goesWith(visit, place.expert(), other))
                    && !contains(other, count)) {
                add(other);
            }
        }
    }

    /** A later phase keeps its least gap to every earlier one, and its greatest to the one directly before. */
    private boolean inOrder(int visit, int day, int other) {
        int gap = visit < other ? diary.day(other) - day : day - diary.day(other);
        int later = agenda.phaseOf(Math.max(visit, other));
        boolean notTooLate = Math.abs(visit - other) > 1
                || gap <= agenda.phase(later).greatestGapDays().orElse(Integer.MAX_VALUE);
        return gap >= agenda.phase(later).leastGapDays() && notTooLate;
    }

    /** Who makes a visit of a stretch makes none of the next, and all others of it where that is required. */
    private boolean goesWith(int visit, int expert, int other) {
        return switch (Math.abs(agenda.stretch(visit) - agenda.stretch(other))) {
            case 0 -> !sameRequired || diary.expert(other) == expert;
            case 1 -> diary.expert(other) != expert;
            default -> true;
        };
    }

    private boolean contains(int visit, int among) {
        for (int i = 0; i < among; i++) {
            if (visits[i] == visit) {
                return true;
            }
        }
        return false;
    }

    private void add(int visit) {
        if (count == visits.length) {
            visits = Arrays.copyOf(visits, 2 * count);
        }
        visits[count++] = visit;
    }
}
