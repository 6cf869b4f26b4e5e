package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.VisitedCompany;
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
                .filter(day -> agenda.welcome(visit, day))
                .filter(day -> !over(day))
                .toArray();
        if (days.length == 0) {
            return texts.noDay(nextDay(visit));
        }
        VisitedCompany company = agenda.company(agenda.companyOf(visit));
        if (agenda.experts > 0 && agenda.problem.experts().stream().noneMatch(e -> Kinds.speaks(company, e))) {
            return texts.noLanguage();
        }
        if (IntStream.range(0, agenda.experts)
                .allMatch(e -> agenda.modes(visit, e).isEmpty())) {
            return texts.noMode();
        }
        return explain(visit, days, texts);
    }

    private UnplacedVisit explain(int visit, int[] days, UnplacedTexts texts) {
        List<Place> places = agenda.places(visit);
        if (places.isEmpty()) {
            return texts.noExpert(days);
        }
        int[] daysInOrder =
                IntStream.of(days).filter(day -> conflicts.inOrder(visit, day)).toArray();
        if (daysInOrder.length == 0) {
            return texts.outOfOrder();
        }
        List<Place> inOrder = places.stream()
                .filter(place -> conflicts.inOrder(visit, place.day()))
                .toList();
        if (inOrder.isEmpty()) {
            return texts.noExpert(daysInOrder);
        }
        long inCompany = inOrder.stream()
                .filter(place -> conflicts.inCompany(visit, place.expert()))
                .count();
        return inCompany == 0 ? texts.wrongExpert() : texts.allTaken(inCompany, daysInOrder);
    }

    private IntStream daysOfWindow(int visit) {
        DateRange window = agenda.window(visit);
        return IntStream.range(0, agenda.days.count()).filter(day -> window.contains(agenda.days.date(day)));
    }

    private boolean over(int day) {
        return agenda.problem
                .now()
                .filter(now -> agenda.days.date(day).isBefore(now.toLocalDate()))
                .isPresent();
    }

    /** The first day after the window on which the visit could be, within the period. */
    private OptionalInt nextDay(int visit) {
        int last = agenda.days.index(agenda.window(visit).to());
        return IntStream.range(Math.max(0, last + 1), agenda.days.count())
                .filter(day -> agenda.welcome(visit, day) && !over(day))
                .findFirst();
    }
}
