package dev.shien.scheduling.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Visit;
import java.time.LocalDate;

/** How much visits differ from what was announced, in thousandths; see the weight of change. */
final class Changes {

    private static final int TIME = 500;
    private static final int EXPERT = 300;
    private static final int MODE = 200;

    private final Agenda agenda;
    private final ImmutableMap<Integer, Visit> announced;

    Changes(Agenda agenda) {
        this.agenda = agenda;
        LocalDate until = agenda.problem.announcedUntil().orElse(LocalDate.MIN);
        this.announced = agenda.problem.previous().stream()
                .filter(visit -> !visit.date().isAfter(until))
                .filter(visit -> !agenda.isGiven(agenda.names.visitOf(visit)))
                .collect(ImmutableMap.toImmutableMap(agenda.names::visitOf, visit -> visit));
    }

    /** Whether something was announced of a visit. */
    boolean isAnnounced(int visit) {
        return announced.containsKey(visit);
    }

    /** How much a visit at a place differs from what was announced of it; 0 if nothing was, or if it is given. */
    long amount(int visit, Place place) {
        Visit before = announced.get(visit);
        if (before == null) {
            return 0;
        }
        Visit now = agenda.names.asVisit(visit, place);
        return 0L
                + (now.start().equals(before.start()) ? 0 : TIME)
                + (now.expert().equals(before.expert()) ? 0 : EXPERT)
                + (now.mode() == before.mode() ? 0 : MODE);
    }
}
