package dev.shien.scheduling.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What any plan that places all visits must cost at least: each visit or company taken by itself, as if it had the
 * calendars of all experts to itself.
 */
final class VisitBounds {

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

    /** Every company has one expert less than it needs for all its visits. */
    long changes() {
        return IntStream.range(0, agenda.companies).mapToLong(this::changes).sum();
    }

    private long changes(int company) {
        boolean[] all = new boolean[agenda.experts];
        Arrays.fill(all, true);
        visitsOf(company).forEach(visit -> {
            boolean[] can = new boolean[agenda.experts];
            places(visit).forEach(place -> can[place.expert()] = true);
            for (int e = 0; e < all.length; e++) {
                all[e] &= can[e];
            }
        });
        boolean oneCanDoAll = IntStream.range(0, all.length).anyMatch(e -> all[e]);
        long given = visitsOf(company)
                .mapToObj(agenda.pins::get)
                .flatMap(pin -> Optional.ofNullable(pin).stream())
                .map(Place::expert)
                .distinct()
                .count();
        return Math.max(oneCanDoAll || agenda.phases == 0 ? 0 : 1, given - 1);
    }

    /** Every visit is made by the expert who suits best. */
    long uncovered() {
        return IntStream.range(0, agenda.visits)
                .mapToLong(visit -> places(visit).stream()
                        .mapToInt(place -> agenda.uncovered(agenda.companyOf(visit), place.expert()))
                        .min()
                        .orElse(0))
                .sum();
    }

    /** Every company has its visits one after the other as early as it can. */
    long lateness() {
        return IntStream.range(0, agenda.companies).mapToLong(this::lateness).sum();
    }

    private long lateness(int company) {
        long sum = 0;
        int earliest = Integer.MIN_VALUE;
        for (int visit : visitsOf(company).toArray()) {
            int phase = agenda.phaseOf(visit);
            int from = earliest;
            boolean given = agenda.pins.containsKey(visit);
            int day = places(visit).stream()
                    .mapToInt(Place::day)
                    .filter(d -> given || d >= from)
                    .min()
                    .orElse(Math.max(0, from));
            sum += agenda.lateness(phase, day);
            if (phase + 1 < agenda.phases) {
                earliest = Math.max(earliest, day) + agenda.phase(phase + 1).leastGapDays();
            }
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
        long days = IntStream.range(0, agenda.phases)
                .flatMap(phase -> Arrays.stream(agenda.options(expert, phase)))
                .map(moment -> Place.of(expert, moment, 1).day())
                .distinct()
                .count();
        long byDay = given + days * agenda.expert(expert).greatestPerDay();
        return Math.min(
                byDay, Math.max(given, agenda.expert(expert).greatestTotal().orElse(Integer.MAX_VALUE)));
    }
}
