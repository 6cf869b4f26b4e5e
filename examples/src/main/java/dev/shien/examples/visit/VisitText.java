package dev.shien.examples.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.examples.plan.PlanLines;

/** A plan of expert visits in lines for people. */
public final class VisitText {

    private final PlanLines text = new PlanLines();

    private VisitText() {}

    /** The lines: the visits, those without a place and what would make room for them, what else should be known, rules, score. */
    public static ImmutableList<String> of(VisitPlan plan) {
        VisitText lines = new VisitText();
        lines.visits(plan);
        lines.unplaced(plan);
        if (!plan.notes().isEmpty()) {
            lines.text.line("What else should be known");
            lines.text.reasons("  ", plan.notes());
            lines.text.line("");
        }
        lines.text.rules(plan.certificate());
        lines.text.score(plan.certificate());
        return lines.text.lines();
    }

    private void visits(VisitPlan plan) {
        text.line("Visits");
        for (Visit visit : plan.visits()) {
            text.line("  " + visit.date() + " " + visit.start().toLocalTime() + "-"
                    + visit.end().toLocalTime() + "  " + visit.company() + " " + visit.phase() + "  by "
                    + visit.expert() + ", " + visit.mode());
        }
        text.line("");
    }

    private void unplaced(VisitPlan plan) {
        if (plan.unplaced().isEmpty()) {
            return;
        }
        text.line("Visits without a place");
        for (UnplacedVisit visit : plan.unplaced()) {
            text.line("  " + visit.company() + " " + visit.phase());
            text.reasons("    ", visit.reasons());
            visit.waysOut()
                    .forEach(way -> text.line("    way out: " + way.text().en()));
        }
        text.line("");
    }
}
