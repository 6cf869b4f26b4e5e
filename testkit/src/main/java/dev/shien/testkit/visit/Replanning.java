package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;

/** Turns the visits of a plan into given visits of a problem. */
public final class Replanning {

    private Replanning() {}

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
        VisitProblem.Builder builder = VisitProblem.builder()
                .zone(problem.zone())
                .addAllPhases(problem.phases())
                .addAllCompanies(problem.companies())
                .addAllExperts(problem.experts())
                .addAllSessionDays(problem.sessionDays())
                .addAllClosedDays(problem.closedDays())
                .opens(problem.opens())
                .closes(problem.closes())
                .stepMinutes(problem.stepMinutes())
                .breakMinutes(problem.breakMinutes())
                .weights(problem.weights())
                .addAllPins(pins);
        problem.now().ifPresent(builder::now);
        return builder;
    }
}
