package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.plan.Claims;
import java.util.HashSet;
import java.util.Set;

/**
 * Recounts a plan of visits from the problem alone, the slow and plain way, and compares it with what the plan's
 * certificate claims.
 */
public final class VisitPlanCheck {

    private static final ImmutableSet<String> TERMS = ImmutableSet.of(
            "visit.unplaced",
            "visit.experts",
            "visit.speciality",
            "visit.late",
            "visit.mode",
            "visit.wishes",
            "visit.change",
            "visit.load",
            "visit.travel");

    private final VisitProblem problem;
    private final VisitPlan plan;
    private final VisitRecount recount;
    private final Claims claims;

    private VisitPlanCheck(VisitProblem problem, VisitPlan plan, ImmutableList<VisitTerm> terms) {
        this.problem = problem;
        this.plan = plan;
        this.recount = new VisitRecount(problem, plan.visits(), terms);
        this.claims = new Claims(plan.certificate());
    }

    /**
     * Everything in which the plan or its certificate is wrong; empty if all is as it says.
     *
     * @param terms the terms that the host gave to the planner
     */
    public static ImmutableList<String> faults(VisitProblem problem, VisitPlan plan, VisitTerm... terms) {
        VisitPlanCheck check = new VisitPlanCheck(problem, plan, ImmutableList.copyOf(terms));
        check.complete();
        check.rules();
        ImmutableSet<String> codes =
                plan.certificate().terms().stream().map(ScoreTerm::code).collect(ImmutableSet.toImmutableSet());
        codes.forEach(code -> check.claims.term(code, check.recount.amount(code)));
        check.claims.require(codes.containsAll(TERMS), "Terms are missing: " + codes + " of " + TERMS);
        for (VisitTerm term : terms) {
            check.claims.require(codes.contains(term.code()), "The host's term is missing: " + term.code());
        }
        Certificate certificate = plan.certificate();
        check.claims.require(
                certificate.bound() <= certificate.penalty(),
                "No plan is said to cost less than " + certificate.bound() + ", this one costs "
                        + certificate.penalty());
        return check.claims.faults();
    }

    /** Every visit of every company is either placed or explained, once. */
    private void complete() {
        Set<String> seen = new HashSet<>();
        for (Visit visit : plan.visits()) {
            claims.require(seen.add(visit.company() + "/" + visit.phase()), "Placed twice: " + visit);
        }
        for (UnplacedVisit visit : plan.unplaced()) {
            claims.require(seen.add(visit.company() + "/" + visit.phase()), "Placed and unplaced: " + visit);
            claims.require(
                    !visit.reasons().isEmpty() && !visit.waysOut().isEmpty(), "Unplaced without reason: " + visit);
        }
        Set<String> expected = new HashSet<>();
        for (VisitedCompany company : problem.companies()) {
            for (VisitPhase phase : problem.phases()) {
                expected.add(company.id() + "/" + phase.number());
            }
        }
        claims.require(seen.equals(expected), "The plan speaks of " + seen + " instead of " + expected);
        claims.require(plan.visits().containsAll(Lookup.given(problem)), "A given visit is missing or changed");
        claims.require(plan.zone().equals(problem.zone()), "The plan is of another zone");
    }

    private void rules() {
        claims.rule("visit.all-placed", plan.unplaced().isEmpty());
        recount.rules().forEach(claims::rule);
        claims.rule("visit.given", plan.visits().containsAll(Lookup.given(problem)));
        claims.require(recount.keepsAll(), "The plan breaks a rule between or about visits: " + recount.rules());
    }
}
