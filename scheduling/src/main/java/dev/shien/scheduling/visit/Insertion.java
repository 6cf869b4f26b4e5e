package dev.shien.scheduling.visit;

/** Places the visits of one company at the least cost with all others where they are. */
final class Insertion {

    /** So many of the best experts for a company are looked at where one expert follows another. */
    private static final int MOST = 24;

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;
    private final FreePlace places;
    private final Course course;

    Insertion(Diary diary, FreePlace places, Room room, Candidates candidates) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
        this.places = places;
        FreeTariff tariff = new FreeTariff(diary, candidates, places, room);
        this.course = new Course(agenda, candidates, tariff, diary.unplacedCost(), true, MOST);
    }

    /**
     * Places all visits of a company that are not placed and can be; those that are given stay. The others that are placed stay too,
     * but the best is then not sought for.
     *
     * @param late whether of places that cost the same the latest is taken
     */
    void insert(int company, boolean late) {
        places.prefer(late);
        course.plan(company);
        for (int p = 0; p < agenda.phases; p++) {
            int visit = company * agenda.phases + p;
            if (!diary.placed(visit) && course.day(p) != Passage.NO_DAY) {
                place(visit, course.expert(p), course.day(p));
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
