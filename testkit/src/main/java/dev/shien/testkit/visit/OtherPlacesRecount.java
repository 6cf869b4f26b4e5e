package dev.shien.testkit.visit;

import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the other places of a visit of a plan by trying all there are, and counts the plan anew with each. */
final class OtherPlacesRecount {

    private final VisitProblem problem;
    private final VisitPlan plan;
    private final ImmutableList<VisitTerm> terms;

    OtherPlacesRecount(VisitProblem problem, VisitPlan plan, VisitTerm... terms) {
        this.problem = problem;
        this.plan = plan;
        this.terms = ImmutableList.copyOf(terms);
    }

    /** What each place changes of the penalty, those first that cost least; of places with the same expert on the same day the cheapest. */
    ImmutableMap<Visit, Long> changes(VisitedCompany company, VisitPhase phase, Predicate<Visit> wanted) {
        ImmutableMap.Builder<Visit, Long> changes = ImmutableMap.builder();
        ExhaustiveVisits.places(problem, company, phase).stream()
                .filter(place -> wanted.test(place) && !plan.visits().contains(place))
                .forEach(place -> change(place).ifPresent(change -> changes.put(place, change)));
        return changes.orderEntriesByValue(comparingLong(change -> change)).buildOrThrow();
    }

    /** By how much a place of a visit changes the penalty; empty if it would break a rule. */
    private Optional<Long> change(Visit place) {
        ImmutableList<Visit> others = plan.visits().stream()
                .filter(visit -> !Lookup.sameVisit(visit, place))
                .collect(ImmutableList.toImmutableList());
        VisitRecount after = new VisitRecount(
                problem,
                Stream.concat(others.stream(), Stream.of(place)).collect(ImmutableList.toImmutableList()),
                terms);
        return after.keepsAll()
                ? Optional.of(penalty(after) - plan.certificate().penalty())
                : Optional.empty();
    }

    private long penalty(VisitRecount recount) {
        return plan.certificate().terms().stream()
                .mapToLong(term -> term.weight() * recount.amount(term.code()))
                .sum();
    }
}
