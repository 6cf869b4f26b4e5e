package dev.shien.domain.visit;

import static dev.shien.domain.visit.VisitProblemCheck.distinct;
import static dev.shien.domain.visit.VisitProblemCheck.require;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.Nearest;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Refuses given and earlier visits of what a problem does not know. */
final class GivenCheck {

    private GivenCheck() {}

    static void check(VisitProblem problem) {
        checkVisits("pinned visit", problem.pins(), problem);
        checkVisits("visit of the earlier plan", problem.previous(), problem);
        ImmutableSet<String> experts =
                problem.experts().stream().map(Expert::id).collect(ImmutableSet.toImmutableSet());
        for (Visit visit : problem.pins()) {
            known("expert", visit.expert(), experts, "a pinned visit");
        }
        for (Visit visit : problem.given()) {
            String which = "Visit " + visit.phase() + " of '" + visit.company() + "'";
            require(
                    experts.contains(visit.expert()),
                    which + " has happened, made by '" + visit.expert()
                            + "', expected this expert among the experts, if only without calendar");
            require(
                    isWhole(visit.start()) && isWhole(visit.end()),
                    which + " is given, expected it to start and end at full minutes, was " + visit.start() + " to "
                            + visit.end());
            require(
                    problem.period().contains(visit.date()),
                    which + " is given, expected it in the period "
                            + problem.period().from() + " to "
                            + problem.period().to() + ", was on " + visit.date());
        }
    }

    private static boolean isWhole(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    private static void checkVisits(String what, Iterable<Visit> visits, VisitProblem problem) {
        ImmutableSet<String> companies =
                problem.companies().stream().map(VisitedCompany::id).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<Integer> phases =
                problem.phases().stream().map(VisitPhase::number).collect(ImmutableSet.toImmutableSet());
        distinct("A " + what, visits, visit -> visit.company() + "/" + visit.phase());
        for (Visit visit : visits) {
            known("company", visit.company(), companies, "a " + what);
            require(phases.contains(visit.phase()), "Unknown phase " + visit.phase() + " in a " + what);
        }
    }

    private static void known(String kind, String id, ImmutableSet<String> known, String where) {
        // What is meant is looked for only where something is unknown: among thousands of companies that takes long.
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "Unknown " + kind + " '" + id + "' in " + where + Nearest.maybe(id, known));
        }
    }
}
