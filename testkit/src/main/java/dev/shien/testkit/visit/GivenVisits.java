package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;

/** Turns the visits of a plan into given visits of a problem. */
public final class GivenVisits {

    private GivenVisits() {}

    /** The problem with all visits of the plan given. */
    public static VisitProblem given(VisitProblem problem, VisitPlan plan) {
        return given(problem, plan.visits()).build();
    }

    /** The problem, to be changed further, with more visits given. */
    public static VisitProblem.Builder given(VisitProblem problem, Iterable<Visit> more) {
        ImmutableSet<Visit> pins = ImmutableSet.<Visit>builder()
                .addAll(problem.pins())
                .addAll(more)
                .build();
        VisitProblem.Builder builder =
                problem.frame().addAllPrevious(problem.previous()).addAllPins(pins);
        problem.now().ifPresent(builder::now);
        problem.announcedUntil().ifPresent(builder::announcedUntil);
        return builder;
    }
}
