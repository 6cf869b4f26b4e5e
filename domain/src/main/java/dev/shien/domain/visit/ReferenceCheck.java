package dev.shien.domain.visit;

import static dev.shien.domain.visit.VisitProblemCheck.require;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.Nearest;

/** Refuses companies and experts that speak of what a problem does not know. */
final class ReferenceCheck {

    private final VisitProblem problem;
    private final ImmutableSet<Integer> phases;
    private final ImmutableSet<String> experts;

    ReferenceCheck(VisitProblem problem) {
        this.problem = problem;
        this.phases = problem.phases().stream().map(VisitPhase::number).collect(ImmutableSet.toImmutableSet());
        this.experts = problem.experts().stream().map(Expert::id).collect(ImmutableSet.toImmutableSet());
    }

    void check() {
        problem.companies().forEach(this::check);
        for (Expert expert : problem.experts()) {
            expert.base()
                    .ifPresent(place -> known("place", place, problem.travel().places(), whose(expert)));
        }
    }

    private void check(VisitedCompany company) {
        String whose = "company '" + company.id() + "'";
        company.place()
                .ifPresent(place -> known("place", place, problem.travel().places(), whose));
        company.series()
                .ifPresent(series -> known("series", series, problem.series().keySet(), whose));
        company.needsFrom().keySet().forEach(phase -> known("phase", phase, phases, whose));
        for (int phase : company.otherExpertFrom()) {
            known("phase", phase, phases, whose);
            require(
                    phases.iterator().next() != phase,
                    "No visit is before phase " + phase + ", from which " + whose + " asks for another expert");
        }
        company.wishes().forEach(wish -> check(wish, "a wish of " + whose));
    }

    private void check(VisitWish wish, String where) {
        wish.phase().ifPresent(phase -> known("phase", phase, phases, where));
        if (wish instanceof VisitWish.ByExpert by) {
            known("expert", by.expert(), experts, where);
        } else if (wish instanceof VisitWish.NotByExpert not) {
            known("expert", not.expert(), experts, where);
        }
    }

    private static String whose(Expert expert) {
        return "expert '" + expert.id() + "'";
    }

    private static <T> void known(String what, T id, ImmutableSet<T> known, String where) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "Unknown " + what + " '" + id + "' of " + where + Nearest.maybe(id.toString(), known));
        }
    }
}
