package dev.shien.scheduling.visit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Places visits one by one where they cost least with all others where they are. */
final class Construction {

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;

    Construction(Diary diary) {
        this.agenda = diary.agenda;
        this.diary = diary;
        this.conflicts = new Conflicts(diary);
    }

    /** Places what can be placed: phase by phase, first the visits with the fewest places. */
    void fill() {
        int[] places = IntStream.range(0, agenda.visits)
                .map(visit -> agenda.places(visit).size())
                .toArray();
        IntStream.range(0, agenda.visits)
                .filter(visit -> !diary.placed(visit))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(agenda::phaseOf)
                        .thenComparingInt(visit -> places[visit])
                        .thenComparingInt(visit -> visit))
                .forEach(visit -> cheapest(visit).ifPresent(place -> diary.place(visit, place)));
    }

    private Optional<Place> cheapest(int visit) {
        return agenda.places(visit).stream()
                .filter(place -> conflicts.none(visit, place))
                .min(Comparator.<Place>comparingLong(place -> diary.costOf(visit, place))
                        .thenComparingInt(place -> Place.moment(place.day(), place.start()))
                        .thenComparingInt(Place::expert));
    }
}
