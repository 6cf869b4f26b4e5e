package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import org.jspecify.annotations.Nullable;

/** The cheapest place of a visit with an expert on a day, with all others where they are. Not safe for use by several threads. */
final class FreePlace {

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;
    private final DayCosts costs;
    private boolean latest;

    /** What the place that was found last costs. */
    private long least;

    FreePlace(Diary diary, DayCosts costs) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.costs = costs;
    }

    /** Says which of places that cost the same is taken: the latest of the day, or the earliest. */
    void prefer(boolean late) {
        this.latest = late;
    }

    /** What it costs to place a visit on a day of an expert's openings that has room, beside other experts and an even share. */
    long cost(int visit, int expert, Openings openings, int which) {
        if (diary.count(expert, openings.day(which)) == 0) {
            return onFreeDay(visit, expert, openings, which);
        }
        Place place = find(visit, expert, openings, which);
        return place == null ? Passage.NEVER : least;
    }

    private long onFreeDay(int visit, int expert, Openings openings, int which) {
        int[] all = costs.of(visit, expert);
        long least = Passage.NEVER;
        int at = which;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            if (all[at] != DayCosts.NONE) {
                least = Math.min(least, all[at] + diary.onlyWay(visit, expert, mode));
            }
            at += openings.days();
        }
        return least;
    }

    /** The place; null if there is none. */
    @Nullable Place find(int visit, int expert, Openings openings, int which) {
        Place best = null;
        least = Passage.NEVER;
        int number = 0;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            int before = -1;
            long travel = 0;
            for (int i = openings.from(which); i < openings.from(which + 1); i++) {
                int itself = costs.of(visit, expert, number, which, i);
                if (itself == DayCosts.NONE) {
                    continue;
                }
                Place place = agenda.place(visit, expert, openings.moment(i), mode);
                if (conflicts.isFree(visit, place)) {
                    if (before != diary.before(visit, place)) {
                        before = diary.before(visit, place);
                        travel = diary.travelTo(visit, place);
                    }
                    if (itself + travel < least || (latest && itself + travel == least)) {
                        least = itself + travel;
                        best = place;
                    }
                }
            }
            number++;
        }
        return best;
    }
}
