package dev.shien.examples.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.visit.UnplacedVisit;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
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
            text.line("  " + time(visit) + "  " + visit.company() + " " + visit.phase() + "  " + by(visit));
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
            why(text, visit);
        }
        text.line("");
    }

    /** When a visit is and who makes it, in words. */
    static String words(Visit visit) {
        return time(visit) + "  " + by(visit);
    }

    /** Where a visit could be, in words, and what that changes. */
    static String words(VisitAlternative other) {
        String more = PlanLines.units(other.more());
        return words(other.visit()) + ": penalty " + (other.more() < 0 ? "" : "+") + more;
    }

    private static String time(Visit visit) {
        return visit.date() + " " + visit.start().toLocalTime() + "-"
                + visit.end().toLocalTime();
    }

    private static String by(Visit visit) {
        return "by " + visit.expert() + ", " + visit.mode();
    }

    /** Adds why a visit has no place, and what would make room. */
    static void why(PlanLines text, UnplacedVisit visit) {
        text.reasons("    ", visit.reasons());
        visit.waysOut().forEach(way -> text.line("    way out: " + way.text().en()));
    }
}
