package dev.shien.testkit.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.programme.ProgrammePhase;
import dev.shien.domain.programme.ProgrammeSession;
import dev.shien.domain.programme.Speciality;
import dev.shien.domain.programme.VisitSettings;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.WindowEdge;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Visits whose phases follow each other, their windows given by dates or by sessions. */
final class VisitPart {

    private static final int MOST_PHASES = 6;
    private static final int LONGEST_WINDOW = 30;
    private static final int DAYS_OF_PHASE = 40;

    private VisitPart() {}

    static Arbitrary<Optional<VisitSettings>> any(LocalDate start, ImmutableList<ProgrammeSession> sessions) {
        return Arbitraries.integers()
                .between(1, MOST_PHASES)
                .flatMap(count -> Combinators.combine(
                                phases(start, sessions, count),
                                Texts.any().list().ofMaxSize(2))
                        .as((phases, names) -> new VisitSettings(
                                new DateRange(start, start.plusDays((long) DAYS_OF_PHASE * count)),
                                IntStream.range(0, names.size())
                                        .mapToObj(i -> new Speciality("speciality-" + i, names.get(i)))
                                        .collect(ImmutableList.toImmutableList()),
                                phases)))
                .optional();
    }

    private static Arbitrary<ImmutableList<ProgrammePhase>> phases(
            LocalDate start, ImmutableList<ProgrammeSession> sessions, int count) {
        return Combinators.combine(IntStream.range(0, count)
                        .mapToObj(i -> phase(i + 1, start.plusDays((long) DAYS_OF_PHASE * i), sessions))
                        .toList())
                .as(ImmutableList::copyOf);
    }

    private static Arbitrary<ProgrammePhase> phase(
            int number, LocalDate start, ImmutableList<ProgrammeSession> sessions) {
        Arbitrary<PhaseWindow> windows = Arbitraries.integers()
                .between(0, LONGEST_WINDOW)
                .flatMap(days -> Combinators.combine(edge(start, sessions), edge(start.plusDays(days), sessions))
                        .as(PhaseWindow::new));
        return Combinators.combine(
                        windows,
                        Arbitraries.integers().between(1, VisitPhase.GREATEST_MINUTES),
                        Arbitraries.integers().between(1, DAYS_OF_PHASE),
                        Arbitraries.of(VisitMode.class).set().ofMinSize(1),
                        Arbitraries.of(true, false),
                        Texts.any(),
                        Texts.lists())
                .as((window, minutes, gap, modes, required, text, texts) -> ProgrammePhase.builder()
                        .number(number)
                        .name(text)
                        .timing(required ? Optional.of(text) : Optional.empty())
                        .window(window)
                        .minutes(minutes)
                        .leastGapDays(gap)
                        .addAllModes(ImmutableSet.copyOf(modes))
                        .required(required)
                        .policy(text)
                        .addAllWorkItems(texts)
                        .addAllEndStates(texts)
                        .build());
    }

    private static Arbitrary<WindowEdge> edge(LocalDate day, ImmutableList<ProgrammeSession> sessions) {
        Arbitrary<WindowEdge> onDate = Arbitraries.just(new WindowEdge.OnDate(day));
        return sessions.isEmpty()
                ? onDate
                : Arbitraries.oneOf(onDate, Arbitraries.of(sessions).map(s -> after(s, day)));
    }

    private static WindowEdge after(ProgrammeSession session, LocalDate day) {
        return new WindowEdge.AfterSession(session.number(), (int) ChronoUnit.DAYS.between(session.date(), day));
    }
}
