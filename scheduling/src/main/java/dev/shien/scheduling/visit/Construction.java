package dev.shien.scheduling.visit;

import dev.shien.domain.visit.Visit;
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
        keepPrevious();
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

    /** Leaves visits where the plan before had them, so far as that can still be. */
    private void keepPrevious() {
        for (Visit before : agenda.problem.previous()) {
            int visit = agenda.visitOf(before);
            agenda.placeOf(before)
                    .filter(place ->
                            !diary.placed(visit) && agenda.possible(visit, place) && conflicts.none(visit, place))
                    .ifPresent(place -> diary.place(visit, place));
        }
    }

    private Optional<Place> cheapest(int visit) {
        return agenda.places(visit).stream()
                .filter(place -> conflicts.none(visit, place))
                .min(Comparator.<Place>comparingLong(place -> diary.costOf(visit, place))
                        .thenComparingInt(place -> Place.moment(place.day(), place.start()))
                        .thenComparingInt(Place::expert));
    }
}
