package dev.shien.scheduling.visit;

import org.jspecify.annotations.Nullable;

/** Places one visit where it costs least with all others where they are, those of its company too. */
final class Gaps {

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;
    private final FreePlace places;
    private final Room room;
    private final Candidates candidates;
    private long least;
    private @Nullable Place best;

    Gaps(Diary diary, FreePlace places, Room room, Candidates candidates) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.places = places;
        this.room = room;
        this.candidates = candidates;
    }

    /** Places a visit that is not placed, if there is a place for it. */
    void fill(int visit) {
        least = Long.MAX_VALUE;
        best = null;
        places.prefer(false);
        for (int expert : candidates.of(agenda.companyOf(visit))) {
            if (conflicts.inCompany(visit, expert)) {
                look(visit, expert);
            }
        }
        if (best != null) {
            diary.place(visit, best);
        }
    }

    private void look(int visit, int expert) {
        Openings openings = agenda.openings(visit, expert);
        for (int i = 0; i < openings.days(); i++) {
            if (room.on(expert, openings.day(i)) && conflicts.inOrder(visit, openings.day(i))) {
                Place place = places.find(visit, expert, openings, i);
                if (place != null && diary.costOf(visit, place) < least) {
                    least = diary.costOf(visit, place);
                    best = place;
                }
            }
        }
    }
}
