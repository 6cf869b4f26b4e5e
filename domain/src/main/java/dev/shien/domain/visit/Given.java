package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Which visits of a problem stay as they are. */
final class Given {

    private Given() {}

    static ImmutableList<Visit> of(VisitProblem problem) {
        ImmutableSet<String> byHand = problem.pins().stream().map(Given::key).collect(ImmutableSet.toImmutableSet());
        return ImmutableList.<Visit>builder()
                .addAll(problem.pins())
                .addAll(problem.previous().stream()
                        .filter(visit -> !byHand.contains(key(visit)) && hasHappened(problem, visit))
                        .iterator())
                .build();
    }

    static boolean hasHappened(VisitProblem problem, Visit visit) {
        return problem.now().filter(now -> !visit.start().isAfter(now)).isPresent();
    }

    /** Which visit of which company it is. */
    static String key(Visit visit) {
        return visit.phase() + "/" + visit.company();
    }
}
