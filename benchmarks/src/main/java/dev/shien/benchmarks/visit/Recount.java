package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.scheduling.visit.CalendarVisitPlanner;

/**
 * What visits are worth, counted in one way for all methods.
 *
 * @param placed how many visits are placed
 * @param unplaced how many are not
 * @param breaches how often a rule is broken
 * @param penalty the sum over the terms, visits that are not placed included
 * @param terms the terms of the score
 */
record Recount(int placed, int unplaced, int breaches, long penalty, ImmutableList<ScoreTerm> terms) {

    /**
     * Counts visits. Shien's certificate says the terms: the visits are pinned in the same problem with experts who offer no time
     * besides, so that no other visit is placed. It asks of pinned visits for no rule; these are counted here.
     */
    static Recount of(VisitProblem problem, ImmutableList<Visit> visits) {
        VisitProblem.Builder pinned = VisitProblem.builder()
                .zone(problem.zone())
                .period(problem.period())
                .putAllSessions(problem.sessions())
                .addAllPhases(problem.phases())
                .addAllCompanies(problem.companies())
                .travel(problem.travel())
                .addAllClosedDays(problem.closedDays())
                .weights(problem.weights())
                .addAllPins(visits);
        problem.experts().forEach(expert -> pinned.addExpert(CaseExpert.with(expert, ImmutableList.of())));
        VisitPlan plan = CalendarVisitPlanner.create().plan(pinned.build(), Budget.of(0, 1));
        if (plan.visits().size() != visits.size()) {
            throw new IllegalStateException("Expected the " + visits.size() + " pinned visits, was "
                    + plan.visits().size());
        }
        Certificate certificate = plan.certificate();
        return new Recount(
                visits.size(),
                plan.unplaced().size(),
                Breaches.count(problem, visits),
                certificate.penalty(),
                certificate.terms());
    }

    /** The sum over the terms but for visits that are not placed. */
    long withoutUnplaced() {
        return terms.stream()
                .filter(term -> !term.code().equals("visit.unplaced"))
                .mapToLong(ScoreTerm::penalty)
                .sum();
    }

    @Override
    public String toString() {
        return String.format(
                "placed %,d, unplaced %,d, breaches %,d, penalty %,d", placed, unplaced, breaches, penalty);
    }
}
