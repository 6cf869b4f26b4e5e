package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.JsonCursor;

/** A plan as the document {@value #FORMAT}, described in {@code docs/visit-problem-format.md}. */
public final class VisitPlanDocument {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/visit-plan/1";

    private VisitPlanDocument() {}

    /** The document of a plan. */
    public static ObjectNode of(VisitPlan plan) {
        return ((ObjectNode) Json.toTree(plan)).put("format", FORMAT);
    }

    /**
     * Reads a plan that held until now; of it only the visits are read.
     *
     * @param source the document's name for messages
     * @throws dev.shien.domain.json.InvalidDocument with all that is wrong with the document
     */
    public static EarlierVisits read(String source, JsonNode root) {
        return JsonCursor.read(source, root, FORMAT, VisitPlanDocument::earlier);
    }

    private static EarlierVisits earlier(JsonCursor c) {
        EarlierVisits earlier =
                new EarlierVisits(c.zone("zone"), PlacedReader.ofAny().visits(c, "visits"));
        for (String field : new String[] {"unplaced", "notes", "certificate"}) {
            c.has(field);
        }
        return VisitReading.closed(c, earlier);
    }
}
