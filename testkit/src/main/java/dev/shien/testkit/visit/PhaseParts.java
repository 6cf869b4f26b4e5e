package dev.shien.testkit.visit;

import static dev.shien.testkit.visit.VisitProblems.FIRST;

import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.WindowEdge;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Phases, their windows given by dates or by sessions. */
final class PhaseParts {

    private PhaseParts() {}

    static Arbitrary<VisitPhase> phase(int index) {
        return Combinators.combine(
                        window(index),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, 9).optional(0.4),
                        Arbitraries.of(60, 120),
                        Arbitraries.of(VisitMode.class).set())
                .as((window, gap, more, minutes, modes) -> {
                    VisitPhase.Builder phase = VisitPhase.builder()
                            .number(index + 1)
                            .name(Text.of("第" + (index + 1) + "回", "Visit " + (index + 1)))
                            .window(window)
                            .minutes(minutes)
                            .leastGapDays(gap)
                            .addAllModes(modes);
                    more.ifPresent(days -> phase.greatestGapDays(gap + days));
                    return phase.build();
                });
    }

    private static Arbitrary<PhaseWindow> window(int index) {
        Arbitrary<Optional<Integer>> session = Arbitraries.of(1, 2).optional(0.4);
        return Combinators.combine(
                        session,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 14))
                .as((of, from, length) -> of.map(
                                number -> new PhaseWindow(edge(number, from - 3), edge(number, from - 3 + length)))
                        .orElseGet(() -> PhaseWindow.of(
                                FIRST.plusDays(7L * index + from), FIRST.plusDays(7L * index + from + length))));
    }

    private static WindowEdge edge(int session, int plusDays) {
        return new WindowEdge.AfterSession(session, plusDays);
    }
}
