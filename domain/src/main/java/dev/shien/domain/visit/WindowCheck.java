package dev.shien.domain.visit;

import static dev.shien.domain.visit.VisitProblemCheck.require;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;

/** Refuses windows that hang on sessions that are not there, and such as end before they start. */
final class WindowCheck {

    private WindowCheck() {}

    static void check(VisitProblem problem) {
        if (problem.companies().isEmpty()
                || problem.companies().stream()
                        .anyMatch(company -> company.series().isEmpty())) {
            check(problem, problem.sessions(), "the programme");
        }
        problem.series().forEach((name, sessions) -> check(problem, sessions, "series '" + name + "'"));
    }

    private static void check(VisitProblem problem, ImmutableMap<Integer, LocalDate> sessions, String whose) {
        for (VisitPhase phase : problem.phases()) {
            String window = "Window of phase " + phase.number();
            LocalDate from = on(phase.window().from(), sessions, window, whose);
            LocalDate to = on(phase.window().to(), sessions, window, whose);
            require(
                    !to.isBefore(from),
                    window + " must not end before it starts, was " + from + " to " + to
                            + (hangsOnSessions(phase.window()) ? " by the sessions of " + whose : ""));
        }
    }

    private static LocalDate on(
            WindowEdge edge, ImmutableMap<Integer, LocalDate> sessions, String window, String whose) {
        if (edge instanceof WindowEdge.AfterSession after) {
            require(
                    sessions.containsKey(after.session()),
                    window + " hangs on session " + after.session() + ", expected one of the sessions of " + whose
                            + ": " + sessions.keySet());
        }
        return edge.on(sessions);
    }

    static boolean hangsOnSessions(PhaseWindow window) {
        return window.from() instanceof WindowEdge.AfterSession || window.to() instanceof WindowEdge.AfterSession;
    }
}
