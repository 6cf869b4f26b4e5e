package dev.shien.examples.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitAlternative;
import dev.shien.examples.plan.PlanLines;

/**
 * Where else a visit could be.
 *
 * @param visit the visit as it is
 * @param others the best other places, those that cost least first
 * @param given whether the visit is given or has happened, and so has no other place
 */
public record VisitMoves(Visit visit, ImmutableList<VisitAlternative> others, boolean given) implements VisitAnswer {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/visit-alternatives/1";

    @Override
    public ObjectNode document() {
        return ((ObjectNode) Json.toTree(this)).put("format", FORMAT);
    }

    @Override
    public ImmutableList<String> lines() {
        PlanLines text = new PlanLines();
        text.line("Other places of visit " + visit.phase() + " of " + visit.company() + ", all others where they are");
        text.line("  is   " + VisitText.words(visit));
        others.forEach(other -> text.line("  or   " + VisitText.words(other)));
        missing().forEach(sentence -> text.line("  " + sentence));
        return text.lines();
    }

    @Override
    public ImmutableList<String> missing() {
        return others.isEmpty()
                ? ImmutableList.of("visit " + visit.phase() + " of " + visit.company()
                        + (given ? " is given or has happened, and stays" : " has no other place"))
                : ImmutableList.of();
    }
}
