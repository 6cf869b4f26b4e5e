package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.UnplacedVisit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Explains every visit that has no place: the first rule, from the firmest to the softest, that leaves it none. */
final class Unplaced {

    private final Diary diary;
    private final Agenda agenda;
    private final Conflicts conflicts;

    Unplaced(Diary diary) {
        this.diary = diary;
        this.agenda = diary.agenda;
        this.conflicts = new Conflicts(diary);
    }

    ImmutableList<UnplacedVisit> all() {
        return IntStream.range(0, agenda.visits)
                .filter(visit -> !diary.placed(visit))
                .mapToObj(this::explain)
                .collect(ImmutableList.toImmutableList());
    }

    private UnplacedVisit explain(int visit) {
        UnplacedTexts texts = new UnplacedTexts(agenda, visit);
        int[] days = daysOfWindow(visit)
                .filter(day -> agenda.days.open(day) && agenda.welcome(agenda.companyOf(visit), day))
                .filter(day -> !over(day))
                .toArray();
        if (days.length == 0) {
            return texts.noDay(nextDay(visit));
        }
        if (IntStream.range(0, agenda.experts).noneMatch(e -> agenda.possible(visit, e))) {
            return texts.noMode();
        }
        List<Place> places = agenda.places(visit);
        if (places.isEmpty()) {
            return texts.noExpert(days);
        }
        List<Place> inOrder = places.stream()
                .filter(place -> conflicts.inOrder(visit, place.day()))
                .toList();
        int[] daysInOrder =
                IntStream.of(days).filter(day -> conflicts.inOrder(visit, day)).toArray();
        if (daysInOrder.length == 0) {
            return texts.outOfOrder();
        }
        return inOrder.isEmpty() ? texts.noExpert(daysInOrder) : texts.allTaken(inOrder.size(), daysInOrder);
    }

    private IntStream daysOfWindow(int visit) {
        var phase = agenda.phase(agenda.phaseOf(visit));
        return IntStream.rangeClosed(agenda.days.index(phase.from()), agenda.days.index(phase.to()));
    }

    private boolean over(int day) {
        return agenda.problem
                .now()
                .filter(now -> agenda.days.date(day).isBefore(now.toLocalDate()))
                .isPresent();
    }

    /** The first day after the window on which the visit could be, so far as the days are known. */
    private OptionalInt nextDay(int visit) {
        int last = agenda.days.index(agenda.phase(agenda.phaseOf(visit)).to());
        return IntStream.range(last + 1, agenda.days.count())
                .filter(day -> agenda.days.open(day) && agenda.welcome(agenda.companyOf(visit), day) && !over(day))
                .findFirst();
    }
}
