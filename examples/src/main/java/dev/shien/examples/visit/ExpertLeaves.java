package dev.shien.examples.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.visit.VacantVisit;
import dev.shien.examples.plan.PlanLines;
import java.time.LocalDate;

/**
 * What becomes of the visits of an expert who leaves.
 *
 * @param expert the id of the expert
 * @param from the first day without the expert
 * @param visits the visits that are left behind, with who else could make each, or why nobody can
 */
public record ExpertLeaves(String expert, LocalDate from, ImmutableList<VacantVisit> visits) implements VisitAnswer {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/visits-without-expert/1";

    @Override
    public ObjectNode document() {
        return ((ObjectNode) Json.toTree(this)).put("format", FORMAT);
    }

    @Override
    public ImmutableList<String> lines() {
        PlanLines text = new PlanLines();
        text.line("Visits without " + expert + " from " + from + " on, each with all others where they are");
        if (visits.isEmpty()) {
            text.line("  none: " + expert + " has no visit from then on");
        }
        for (VacantVisit vacant : visits) {
            text.line("  " + vacant.visit().company() + " " + vacant.visit().phase());
            text.line("    is   " + VisitText.words(vacant.visit()));
            vacant.others().forEach(other -> text.line("    or   " + VisitText.words(other)));
            vacant.unplaced().ifPresent(unplaced -> VisitText.why(text, unplaced));
        }
        return text.lines();
    }

    @Override
    public ImmutableList<String> missing() {
        return visits.stream()
                .map(VacantVisit::unplaced)
                .flatMap(unplaced -> unplaced.stream())
                .map(unplaced -> "visit " + unplaced.phase() + " of " + unplaced.company() + " has no other place")
                .collect(ImmutableList.toImmutableList());
    }
}
