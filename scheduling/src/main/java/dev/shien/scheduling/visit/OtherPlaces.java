package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The other places of a visit of a plan, with all others where they are. */
final class OtherPlaces {

    private final Agenda agenda;
    private final Diary diary;
    private final Conflicts conflicts;

    /** Takes over the visits of a plan. */
    OtherPlaces(Agenda agenda, ImmutableList<Visit> planned) {
        this.agenda = agenda;
        this.diary = new Diary(agenda);
        this.conflicts = new Conflicts(diary);
        for (Visit visit : planned) {
            agenda.requireKnown(visit.company(), visit.phase());
            int number = agenda.visitOf(visit);
            if (!diary.placed(number)) {
                diary.place(number, place(visit, number));
            } else if (!agenda.asVisit(number, diary.place(number)).equals(visit)) {
                throw notAPlan(visit);
            }
        }
    }

    private Place place(Visit visit, int number) {
        return agenda.placeOf(visit)
                .filter(at -> agenda.possible(number, at) && conflicts.none(number, at))
                .orElseThrow(() -> notAPlan(visit));
    }

    private static IllegalArgumentException notAPlan(Visit visit) {
        return new IllegalArgumentException(
                "Visits must be a plan of the problem, but this one cannot be there: " + visit);
    }

    /** The cheapest, of each expert and day the one that costs least. */
    ImmutableList<VisitAlternative> of(int visit, int most) {
        if (agenda.pins.containsKey(visit)) {
            return ImmutableList.of();
        }
        long cost = diary.cost();
        Optional<Place> now = diary.placed(visit) ? Optional.of(diary.place(visit)) : Optional.empty();
        now.ifPresent(place -> diary.unplace(visit));
        long without = diary.cost() - cost;
        List<Place> free = agenda.places(visit).stream()
                .filter(place -> now.filter(place::equals).isEmpty() && conflicts.none(visit, place))
                .sorted(Comparator.<Place>comparingLong(place -> diary.costOf(visit, place))
                        .thenComparingInt(place -> Place.moment(place.day(), place.start()))
                        .thenComparingInt(Place::expert)
                        .thenComparing(Place::mode))
                .toList();
        Set<List<Integer>> seen = new HashSet<>();
        return free.stream()
                .filter(place -> seen.add(List.of(place.expert(), place.day())))
                .limit(most)
                .map(place -> new VisitAlternative(agenda.asVisit(visit, place), without + diary.costOf(visit, place)))
                .collect(ImmutableList.toImmutableList());
    }
}
