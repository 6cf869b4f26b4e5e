package dev.shien.testkit.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;

/** Counts what visits keep and are worth, visit by visit from the definitions. */
final class VisitRecount {

    private final SingleRules single;
    private final SharedRules shared;
    private final TermCounts terms;

    VisitRecount(VisitProblem problem, ImmutableList<Visit> visits, ImmutableList<VisitTerm> hosts) {
        Lookup lookup = new Lookup(problem, visits);
        this.single = new SingleRules(lookup);
        this.shared = new SharedRules(lookup);
        this.terms = new TermCounts(lookup, hosts);
    }

    /** Every rule about visits and between them by its code, and whether it is kept. */
    ImmutableMap<String, Boolean> rules() {
        return ImmutableMap.<String, Boolean>builder()
                .put("visit.period", single.each(single::inPeriod))
                .put("visit.window", single.each(single::inWindow))
                .put("visit.order", shared.inOrder())
                .put("visit.greatest-gap", shared.notTooLate())
                .put("visit.calendar", single.each(single::inCalendar))
                .put("visit.no-overlap", shared.noOverlap())
                .put("visit.travel-time", shared.canTravel())
                .put("visit.expert-limits", shared.withinLimits())
                .put("visit.same-expert", shared.sameExpert())
                .put("visit.other-expert", shared.otherExpert())
                .put("visit.mode", single.each(single::modeAllowed))
                .put("visit.language", single.each(single::understood))
                .put("visit.open-days", single.each(single::onOpenDay))
                .put("visit.company-days", single.each(single::companyWelcomes))
                .put("visit.now", single.each(single::notOver))
                .buildOrThrow();
    }

    boolean keepsAll() {
        return rules().values().stream().allMatch(kept -> kept);
    }

    /** The amount of a term, in thousandths. */
    long amount(String term) {
        return terms.amount(term);
    }
}
