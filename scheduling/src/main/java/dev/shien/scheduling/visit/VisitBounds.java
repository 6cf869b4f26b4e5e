package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitProblem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What any plan that places all visits must cost at least: each visit or company taken by itself, as if it had the
 * calendars of all experts to itself.
 */
final class VisitBounds {

    private static final int BEFORE_ALL = -VisitProblem.LONGEST_PERIOD;

    private final Agenda agenda;

    VisitBounds(Agenda agenda) {
        this.agenda = agenda;
    }

    private List<Place> places(int visit) {
        return Optional.ofNullable(agenda.pins.get(visit)).map(List::of).orElseGet(() -> agenda.places(visit));
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
        boolean[] all = new boolean[agenda.experts];
        Arrays.fill(all, true);
        IntStream.of(visits).forEach(visit -> {
            boolean[] can = new boolean[agenda.experts];
            places(visit).forEach(place -> can[place.expert()] = true);
            for (int e = 0; e < all.length; e++) {
                all[e] &= can[e];
            }
        });
        boolean oneCanDoAll = IntStream.range(0, all.length).anyMatch(e -> all[e]);
        long given = IntStream.of(visits)
                .mapToObj(agenda.pins::get)
                .flatMap(pin -> Optional.ofNullable(pin).stream())
                .map(Place::expert)
                .distinct()
                .count();
        return Math.max(oneCanDoAll ? 0 : 1, given - 1);
    }

    /** Every visit is where a term that looks at it alone is least; for lateness see there. */
    long of(PlaceTerm term) {
        if (term.code().equals("visit.late")) {
            return lateness(term);
        }
        return IntStream.range(0, agenda.visits)
                .mapToLong(visit -> places(visit).stream()
                        .mapToLong(place -> term.amount(visit, place))
                        .min()
                        .orElse(0))
                .sum();
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
            boolean given = agenda.pins.containsKey(visit);
            Optional<Place> first = places(visit).stream()
                    .filter(place -> given || place.day() >= from)
                    .min(Comparator.comparingInt(Place::day));
            sum += first.map(place -> term.amount(visit, place)).orElse(0L);
            latest = Math.max(latest, first.map(Place::day).orElse(from));
        }
        return sum;
    }

    /** The visits that remain when every expert has a full calendar or an even share, whichever is less. */
    long overload() {
        int share = Diary.fairShare(agenda);
        long within = IntStream.range(0, agenda.experts)
                .mapToLong(e -> Math.min(share, capacity(e)))
                .sum();
        return agenda.experts == 0 ? 0 : Math.max(0, agenda.visits - within);
    }

    /** The most visits that an expert can make: those given, and as many as days with their limit allow. */
    private long capacity(int expert) {
        long given = agenda.pins.values().stream()
                .filter(pin -> pin.expert() == expert)
                .count();
        long days = IntStream.range(0, agenda.visits)
                .flatMap(visit -> Arrays.stream(agenda.options(visit, expert)))
                .map(Place::dayOf)
                .distinct()
                .count();
        long byDay = given + days * agenda.expert(expert).greatestPerDay();
        return Math.min(
                byDay, Math.max(given, agenda.expert(expert).greatestTotal().orElse(Integer.MAX_VALUE)));
    }
}
