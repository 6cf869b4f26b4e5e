package dev.shien.scheduling.visit;

import dev.shien.domain.plan.ScoreTerm;

/** What visits cost with all others where they are. */
final class FreeTariff implements Tariff {

    private final Agenda agenda;
    private final Diary diary;
    private final Candidates candidates;
    private final Room room;
    private final FreePlace places;

    FreeTariff(Diary diary, Candidates candidates, FreePlace places, Room room) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.candidates = candidates;
        this.room = room;
        this.places = places;
    }

    /** On the first day on which the expert has room, with the share of the way that a visit has, though it may lie on the way of others. */
    @Override
    public long floor(int visit, int expert) {
        int day = room.first(agenda.windows.of(visit), expert);
        return day == Room.NO_DAY
                ? Passage.NEVER
                : candidates.cost(visit, expert) + agenda.terms.late(agenda.windows.of(visit), day);
    }

    @Override
    public long cost(int visit, int expert, Openings openings, int which) {
        int day = openings.day(which);
        if (!room.on(expert, day)) {
            return Passage.NEVER;
        }
        return places.cost(visit, expert, openings, which);
    }

    @Override
    public long change() {
        return agenda.problem.weights().sameExpert() * ScoreTerm.UNIT;
    }

    @Override
    public long beyond(int expert, int visits) {
        return diary.beyond(expert, visits);
    }
}
