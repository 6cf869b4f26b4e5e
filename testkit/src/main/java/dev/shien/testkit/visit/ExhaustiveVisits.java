package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.visit.Availability;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Finds the least penalty of a small problem by trying every visit at every place, and unplaced. */
public final class ExhaustiveVisits {

    private final VisitProblem problem;
    private final Certificate weights;
    private final List<Visit> placed = new ArrayList<>();
    private long least = Long.MAX_VALUE;

    private ExhaustiveVisits(VisitProblem problem, Certificate weights) {
        this.problem = problem;
        this.weights = weights;
    }

    /**
     * The least penalty; takes time exponential in the visits.
     *
     * @param weights a certificate that has the weights of all terms
     */
    public static long leastPenalty(VisitProblem problem, Certificate weights) {
        ExhaustiveVisits search = new ExhaustiveVisits(problem, weights);
        search.placed.addAll(problem.pins());
        search.from(0);
        return search.least;
    }

    private void from(int visit) {
        if (visit == problem.companies().size() * problem.phases().size()) {
            VisitRecount recount = new VisitRecount(problem, ImmutableList.copyOf(placed));
            long penalty = weights.terms().stream()
                    .mapToLong(term -> term.weight() * recount.amount(term.code()))
                    .sum();
            least = Math.min(least, penalty);
            return;
        }
        from(visit + 1);
        VisitedCompany company =
                problem.companies().get(visit / problem.phases().size());
        VisitPhase phase = problem.phases().get(visit % problem.phases().size());
        if (problem.pins().stream().noneMatch(p -> p.company().equals(company.id()) && p.phase() == phase.number())) {
            problem.experts().forEach(expert -> everywhere(visit, company, phase, expert));
        }
    }

    private void everywhere(int visit, VisitedCompany company, VisitPhase phase, Expert expert) {
        for (Availability span : expert.calendar()) {
            LocalTime start = span.from();
            while (start.plusMinutes(phase.minutes()).compareTo(span.to()) <= 0
                    && start.plusMinutes(phase.minutes()).isAfter(start)) {
                for (VisitMode mode : VisitMode.values()) {
                    placed.add(new Visit(
                            company.id(),
                            phase.number(),
                            expert.id(),
                            span.date().atTime(start),
                            span.date().atTime(start).plusMinutes(phase.minutes()),
                            mode));
                    if (new VisitRecount(problem, ImmutableList.copyOf(placed)).keepsAll()) {
                        from(visit + 1);
                    }
                    placed.remove(placed.size() - 1);
                }
                start = start.plusMinutes(problem.stepMinutes());
            }
        }
    }
}
