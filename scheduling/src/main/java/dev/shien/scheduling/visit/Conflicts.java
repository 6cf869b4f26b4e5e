package dev.shien.scheduling.visit;

import java.util.Arrays;

/**
 * Which visits are in the way of another: those of the expert at the same time, of the company out of order, or above
 * the expert's limit for a day or over the plan. Not safe for use by several threads.
 */
final class Conflicts {

    private final Agenda agenda;
    private final Diary diary;
    private final int pause;
    private int[] visits = new int[8];
    private int count;

    Conflicts(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.pause = agenda.problem.breakMinutes();
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
        findBeyondDay(visit, place);
        findOutOfOrder(visit, place.day());
        for (int i = 0; i < count; i++) {
            if (agenda.pins.containsKey(visits[i])) {
                return false;
            }
        }
        return diary.hasRoom(place.expert(), leaving(visit, place.expert()));
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
            if (other != visit
                    && !contains(other, count)
                    && place.start() < diary.end(other) + pause
                    && diary.start(other) < place.end() + pause) {
                add(other);
            }
        }
    }

    /** Who has to leave, beside those in the way already, so that the expert's day has room: the last ones booked. */
    private void findBeyondDay(int visit, Place place) {
        int stay = 0;
        int overlapping = count;
        int room = agenda.expert(place.expert()).greatestPerDay() - 1;
        for (int i = 0; i < diary.count(place.expert(), place.day()); i++) {
            int other = diary.booked(place.expert(), place.day(), i);
            if (other != visit && !contains(other, overlapping) && ++stay > room) {
                add(other);
            }
        }
    }

    /** Whether a visit on a day keeps the order of its company's visits. */
    boolean inOrder(int visit, int day) {
        count = 0;
        findOutOfOrder(visit, day);
        return count == 0;
    }

    private void findOutOfOrder(int visit, int day) {
        int company = agenda.companyOf(visit);
        for (int other = company * agenda.phases; other < (company + 1) * agenda.phases; other++) {
            if (other != visit && diary.placed(other) && !inOrder(visit, day, other) && !contains(other, count)) {
                add(other);
            }
        }
    }

    /** A later phase keeps its least gap to every earlier one. */
    private boolean inOrder(int visit, int day, int other) {
        return visit < other
                ? diary.day(other) - day >= agenda.phase(agenda.phaseOf(other)).leastGapDays()
                : day - diary.day(other) >= agenda.phase(agenda.phaseOf(visit)).leastGapDays();
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
