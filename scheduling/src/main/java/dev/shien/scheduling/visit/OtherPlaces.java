package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.VacantVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The other places of visits of a plan, of each with all others where they are. */
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
            agenda.names.requireKnown(visit.company(), visit.phase());
            int number = agenda.names.visitOf(visit);
            if (!diary.placed(number)) {
                diary.place(number, place(visit, number));
            } else if (!agenda.names.asVisit(number, diary.place(number)).equals(visit)) {
                throw notAPlan(visit);
            }
        }
    }

    private Place place(Visit visit, int number) {
        return agenda.names
                .placeOf(visit)
                .filter(at -> agenda.possible(number, at) && conflicts.none(number, at))
                .orElseThrow(() -> notAPlan(visit));
    }

    private static IllegalArgumentException notAPlan(Visit visit) {
        return new IllegalArgumentException(
                "Visits must be a plan of the problem, but this one cannot be there: " + visit);
    }

    /** Where else a visit that is not given could be. */
    ImmutableList<VisitAlternative> of(int visit, int most) {
        return agenda.isGiven(visit) ? ImmutableList.of() : cheapest(visit, most, Leave.NONE);
    }

    /** What becomes of each visit of an expert who leaves. */
    ImmutableList<VacantVisit> without(Leave leave, int most) {
        return new PlacedVisits(diary)
                .all().stream()
                        .filter(visit -> isVacant(visit, leave))
                        .map(visit -> vacant(visit, leave, most))
                        .collect(ImmutableList.toImmutableList());
    }

    private boolean isVacant(Visit visit, Leave leave) {
        Place place = diary.place(agenda.names.visitOf(visit));
        boolean happened =
                agenda.problem.now().filter(now -> !visit.start().isAfter(now)).isPresent();
        return place.expert() == leave.expert() && !leave.isOver(place.day()) && !happened;
    }

    private VacantVisit vacant(Visit planned, Leave leave, int most) {
        int visit = agenda.names.visitOf(planned);
        ImmutableList<VisitAlternative> others = cheapest(visit, most, leave);
        return new VacantVisit(
                planned, others, others.isEmpty() ? Optional.of(unplaced(visit, leave)) : Optional.empty());
    }

    private UnplacedVisit unplaced(int visit, Leave leave) {
        Place place = diary.place(visit);
        diary.unplace(visit);
        UnplacedVisit unplaced = new Unplaced(diary).explain(visit, leave);
        diary.place(visit, place);
        return unplaced;
    }

    /** The cheapest, of each expert and day the one that costs least. */
    private ImmutableList<VisitAlternative> cheapest(int visit, int most, Leave leave) {
        long cost = diary.cost();
        Optional<Place> now = diary.placed(visit) ? Optional.of(diary.place(visit)) : Optional.empty();
        now.ifPresent(place -> diary.unplace(visit));
        long without = diary.cost() - cost;
        Set<List<Integer>> seen = new HashSet<>();
        ImmutableList<VisitAlternative> others = free(visit)
                .filter(place ->
                        leave.allows(place) && now.filter(place::equals).isEmpty())
                .filter(place -> seen.add(List.of(place.expert(), place.day())))
                .limit(most)
                .map(place ->
                        new VisitAlternative(agenda.names.asVisit(visit, place), without + diary.costOf(visit, place)))
                .collect(ImmutableList.toImmutableList());
        now.ifPresent(place -> diary.place(visit, place));
        return others;
    }

    /** The free places of a visit that is not placed, those that cost least first. */
    private Stream<Place> free(int visit) {
        return agenda.places(visit).stream()
                .filter(place -> conflicts.none(visit, place))
                .sorted(Comparator.<Place>comparingLong(place -> diary.costOf(visit, place))
                        .thenComparingInt(place -> Place.moment(place.day(), place.start()))
                        .thenComparingInt(Place::expert)
                        .thenComparing(Place::mode));
    }
}
