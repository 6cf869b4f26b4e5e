package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.plan.Claims;
import java.util.HashSet;
import java.util.Set;

/**
 * Recounts a plan of visits from the problem alone, the slow and plain way, and compares it with what the plan's
 * certificate claims.
 */
public final class VisitPlanCheck {

    private final VisitProblem problem;
    private final VisitPlan plan;
    private final VisitRecount recount;
    private final Claims claims;

    private VisitPlanCheck(VisitProblem problem, VisitPlan plan) {
        this.problem = problem;
        this.plan = plan;
        this.recount = new VisitRecount(problem, plan.visits());
        this.claims = new Claims(plan.certificate());
    }

    /** Everything in which the plan or its certificate is wrong; empty if all is as it says. */
    public static ImmutableList<String> faults(VisitProblem problem, VisitPlan plan) {
        VisitPlanCheck check = new VisitPlanCheck(problem, plan);
        check.complete();
        check.rules();
        plan.certificate().terms().stream()
                .map(ScoreTerm::code)
                .forEach(code -> check.claims.term(code, check.recount.amount(code)));
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
        claims.require(plan.visits().containsAll(problem.pins()), "A given visit is missing or changed");
    }

    private void rules() {
        claims.rule("visit.all-placed", plan.unplaced().isEmpty());
        claims.rule("visit.window", recount.each(recount::inWindow));
        claims.rule("visit.order", recount.inOrder());
        claims.rule("visit.calendar", recount.each(recount::inCalendar));
        claims.rule("visit.no-overlap", recount.noOverlap());
        claims.rule("visit.expert-limits", recount.withinLimits());
        claims.rule("visit.mode", recount.each(recount::modeAllowed));
        claims.rule("visit.open-days", recount.each(recount::onOpenDay));
        claims.rule("visit.company-days", recount.each(recount::companyWelcomes));
        claims.rule("visit.now", recount.each(recount::notOver));
        claims.rule("visit.given", plan.visits().containsAll(problem.pins()));
        claims.require(recount.keepsAll(), "The plan breaks a rule between or about visits");
    }
}
