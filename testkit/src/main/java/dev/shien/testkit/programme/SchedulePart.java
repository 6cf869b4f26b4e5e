package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.PartKind;
import dev.shien.domain.programme.ProgrammePart;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.Venue;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.programme.WorkshopSettings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Sessions, and the workshops and visits that go with them.
 *
 * @param venues up to two
 * @param sessions none or more
 * @param workshop exactly if a session has a workshop
 * @param visits with phases or none at all
 */
record SchedulePart(
        ImmutableList<Venue> venues,
        ImmutableList<ProgrammeSession> sessions,
        Optional<WorkshopSettings> workshop,
        Optional<VisitSettings> visits) {

    private static final int MOST_SESSIONS = 6;
    private static final int LONGEST_GAP = 30;
    private static final int MOST_VENUES = 2;

    static Arbitrary<SchedulePart> any(LocalDate start) {
        return anyVenues()
                .flatMap(venues -> anySessions(start, venues)
                        .flatMap(sessions -> Combinators.combine(
                                        WorkshopPart.any(sessions), VisitPart.any(start, sessions))
                                .as((workshop, visits) -> new SchedulePart(venues, sessions, workshop, visits))));
    }

    private static Arbitrary<ImmutableList<Venue>> anyVenues() {
        return Combinators.combine(Texts.any(), Texts.any(), Texts.lists())
                .as((name, address, access) -> new Venue("venue", name, address, access))
                .list()
                .ofMaxSize(MOST_VENUES)
                .map(venues -> venues.stream()
                        .map(v -> new Venue("venue-" + venues.indexOf(v), v.name(), v.address(), v.access()))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Arbitrary<ImmutableList<ProgrammeSession>> anySessions(
            LocalDate start, ImmutableList<Venue> venues) {
        Arbitrary<Optional<String>> venue = venues.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(venues).map(Venue::id).optional();
        return Combinators.combine(Arbitraries.integers().between(0, LONGEST_GAP), venue, parts())
                .as((gap, where, parts) -> new ProgrammeSession(1 + gap % 2, start.plusDays(gap), parts, where))
                .list()
                .ofMaxSize(MOST_SESSIONS)
                .map(loose -> inOrder(start, loose));
    }

    /** Takes the gaps between the numbers and dates from the loose sessions, each of which counts from the start. */
    private static ImmutableList<ProgrammeSession> inOrder(LocalDate start, Iterable<ProgrammeSession> loose) {
        ImmutableList.Builder<ProgrammeSession> sessions = ImmutableList.builder();
        int number = 0;
        LocalDate date = start;
        for (ProgrammeSession s : loose) {
            number += s.number();
            date = date.plusDays(s.date().toEpochDay() - start.toEpochDay());
            sessions.add(new ProgrammeSession(number, date, s.parts(), s.venue()));
        }
        return sessions.build();
    }

    private static Arbitrary<ImmutableList<ProgrammePart>> parts() {
        Arbitrary<ProgrammePart> seminar = Texts.any()
                .optional()
                .map(theme -> new ProgrammePart(PartKind.SEMINAR, LocalTime.of(13, 0), LocalTime.of(15, 0), theme));
        Arbitrary<ProgrammePart> workshop = Texts.any()
                .optional()
                .map(theme -> new ProgrammePart(PartKind.WORKSHOP, LocalTime.of(15, 0), LocalTime.of(17, 15), theme));
        return Arbitraries.oneOf(
                seminar.map(ImmutableList::of),
                workshop.map(ImmutableList::of),
                Combinators.combine(seminar, workshop).as(ImmutableList::of));
    }
}
