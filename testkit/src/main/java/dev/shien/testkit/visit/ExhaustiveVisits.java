package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.visit.DaySpan;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Finds the least penalty of a small problem by trying every visit at every place, and unplaced. */
public final class ExhaustiveVisits {

    private final VisitProblem problem;
    private final Certificate weights;
    private final ImmutableList<VisitTerm> terms;
    private final List<ImmutableList<Visit>> places = new ArrayList<>();
    private final List<Visit> placed = new ArrayList<>();
    private long least = Long.MAX_VALUE;

    private ExhaustiveVisits(VisitProblem problem, Certificate weights, ImmutableList<VisitTerm> terms) {
        this.problem = problem;
        this.weights = weights;
        this.terms = terms;
    }

    /**
     * The least penalty; takes time exponential in the visits.
     *
     * @param weights a certificate that has the weights of all terms
     * @param terms the terms of the host
     */
    public static long leastPenalty(VisitProblem problem, Certificate weights, VisitTerm... terms) {
        ExhaustiveVisits search = new ExhaustiveVisits(problem, weights, ImmutableList.copyOf(terms));
        ImmutableList<Visit> given = Lookup.given(problem);
        search.placed.addAll(given);
        for (VisitedCompany company : problem.companies()) {
            for (VisitPhase phase : problem.phases()) {
                if (given.stream().noneMatch(v -> v.company().equals(company.id()) && v.phase() == phase.number())) {
                    search.places.add(search.places(company, phase));
                }
            }
        }
        search.from(0);
        return search.least;
    }

    /** Every place that a visit could have if there were no other. */
    static ImmutableList<Visit> places(VisitProblem problem, VisitedCompany company, VisitPhase phase) {
        Certificate none = Certificate.of(ImmutableList.of(), ImmutableList.of(), 0);
        return new ExhaustiveVisits(problem, none, ImmutableList.of()).places(company, phase);
    }

    private void from(int visit) {
        if (visit == places.size()) {
            VisitRecount recount = recount(ImmutableList.copyOf(placed));
            long penalty = weights.terms().stream()
                    .mapToLong(term -> term.weight() * recount.amount(term.code()))
                    .sum();
            least = Math.min(least, penalty);
            return;
        }
        from(visit + 1);
        for (Visit place : places.get(visit)) {
            placed.add(place);
            if (recount(ImmutableList.copyOf(placed)).keepsAll()) {
                from(visit + 1);
            }
            placed.remove(placed.size() - 1);
        }
    }

    private VisitRecount recount(ImmutableList<Visit> visits) {
        return new VisitRecount(problem, visits, terms);
    }

    /** Every place that a visit could have if there were no other. */
    private ImmutableList<Visit> places(VisitedCompany company, VisitPhase phase) {
        ImmutableList.Builder<Visit> all = ImmutableList.builder();
        for (Expert expert : problem.experts()) {
            for (DaySpan span : expert.calendar()) {
                LocalTime start = span.from();
                while (start.plusMinutes(phase.minutes()).compareTo(span.to()) <= 0
                        && start.plusMinutes(phase.minutes()).isAfter(start)) {
                    for (VisitMode mode : VisitMode.values()) {
                        all.add(visit(company, phase, expert, span, start, mode));
                    }
                    start = start.plusMinutes(problem.stepMinutes());
                }
            }
        }
        return all.build().stream()
                .filter(visit -> recount(ImmutableList.of(visit)).keepsAll())
                .collect(ImmutableList.toImmutableList());
    }

    private static Visit visit(
            VisitedCompany company, VisitPhase phase, Expert expert, DaySpan span, LocalTime start, VisitMode mode) {
        return new Visit(
                company.id(),
                phase.number(),
                expert.id(),
                span.date().atTime(start),
                span.date().atTime(start).plusMinutes(phase.minutes()),
                mode);
    }
}
