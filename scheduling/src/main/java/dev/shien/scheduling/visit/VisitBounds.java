package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What any plan that places all visits must cost at least, term by term: each visit or company taken by itself, as if it had the
 * calendars of all experts to itself.
 */
final class VisitBounds {

    private static final int BEFORE_ALL = -VisitProblem.LONGEST_PERIOD;

    private final Agenda agenda;

    VisitBounds(Agenda agenda) {
        this.agenda = agenda;
    }

    private IntStream visitsOf(int company) {
        return IntStream.range(company * agenda.phases, (company + 1) * agenda.phases);
    }

    /** Every stretch of a company's visits has one expert less than it needs for all of them. */
    long changes() {
        return IntStream.range(0, agenda.companies).mapToLong(this::changes).sum();
    }

    private long changes(int company) {
        return visitsOf(company)
                .map(agenda::stretch)
                .distinct()
                .mapToLong(stretch -> changes(visitsOf(company)
                        .filter(visit -> agenda.stretch(visit) == stretch)
                        .toArray()))
                .sum();
    }

    private long changes(int[] visits) {
        boolean oneCanDoAll = IntStream.range(0, agenda.experts)
                .anyMatch(expert -> IntStream.of(visits).allMatch(visit -> canDo(visit, expert)));
        long given = GivenExperts.beyondFirst(agenda, visits[0], visits[visits.length - 1] + 1, Diary.NOBODY);
        return Math.max(oneCanDoAll ? 0 : 1, given);
    }

    private boolean canDo(int visit, int expert) {
        Place pin = agenda.given(visit);
        return pin == null ? agenda.hasPlace(visit, expert) : pin.expert() == expert;
    }

    /** Every visit is where a term that looks at it alone is least; for lateness see there. */
    long of(PlaceTerm term) {
        if (term.code().equals(PlaceTerms.LATE)) {
            return lateness(term);
        }
        return IntStream.range(0, agenda.visits)
                .mapToLong(visit -> least(visit, term))
                .sum();
    }

    private long least(int visit, PlaceTerm term) {
        Place pin = agenda.given(visit);
        if (pin != null) {
            return term.amount(visit, pin);
        }
        long least = Long.MAX_VALUE;
        for (int e = 0; e < agenda.experts && least > 0; e++) {
            least = Math.min(least, least(visit, e, term));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }

    private long least(int visit, int expert, PlaceTerm term) {
        long least = Long.MAX_VALUE;
        Openings openings = agenda.openings(visit, expert);
        for (int i = 0; i < openings.count() && least > 0; i++) {
            for (VisitMode mode : agenda.modes(visit, expert)) {
                Place place = agenda.place(visit, expert, openings.moment(i), mode);
                if (agenda.welcome(visit, place)) {
                    least = Math.min(least, term.amount(visit, place));
                    if (term.code().equals(PlaceTerms.SPECIALITY)) {
                        // It is the same at all places of the expert.
                        return least;
                    }
                }
            }
        }
        return least;
    }

    /** Every company has its visits one after the other as early as it can. */
    private long lateness(PlaceTerm term) {
        return IntStream.range(0, agenda.companies)
                .mapToLong(company -> lateness(company, term))
                .sum();
    }

    private long lateness(int company, PlaceTerm term) {
        long sum = 0;
        int latest = BEFORE_ALL;
        for (int visit : visitsOf(company).toArray()) {
            int from = latest + agenda.phase(agenda.phaseOf(visit)).leastGapDays();
            Place pin = agenda.given(visit);
            OptionalInt day = pin == null ? firstDay(visit, Math.max(0, from)) : OptionalInt.of(pin.day());
            sum += pin != null ? term.amount(visit, pin) : day.isEmpty() ? 0 : amount(term, visit, day.getAsInt());
            latest = Math.max(latest, day.orElse(from));
        }
        return sum;
    }

    private static long amount(PlaceTerm term, int visit, int day) {
        return term.amount(visit, new Place(0, day, 0, 1, VisitMode.ONLINE));
    }

    private OptionalInt firstDay(int visit, int from) {
        return IntStream.rangeClosed(
                        Math.max(from, agenda.windows.first(agenda.windows.of(visit))),
                        agenda.windows.last(agenda.windows.of(visit)))
                .filter(day ->
                        IntStream.range(0, agenda.experts).anyMatch(expert -> agenda.hasPlace(visit, expert, day)))
                .findFirst();
    }

    /** The visits that remain when every expert has a full calendar or an even share, whichever is less. */
    long overload() {
        int share = Diary.fairShare(agenda);
        Capacity capacity = new Capacity(agenda);
        long within = IntStream.range(0, agenda.experts)
                .mapToLong(expert -> Math.min(share, most(expert, capacity)))
                .sum();
        return agenda.experts == 0 ? 0 : Math.max(0, agenda.visits - within);
    }

    /** The most visits that an expert can make: those given, and as many as days with their limit allow. */
    private long most(int expert, Capacity capacity) {
        int given = capacity.given(expert);
        return Math.min(
                given + capacity.fit(expert),
                Math.max(given, agenda.expert(expert).greatestTotal().orElse(Integer.MAX_VALUE)));
    }
}
