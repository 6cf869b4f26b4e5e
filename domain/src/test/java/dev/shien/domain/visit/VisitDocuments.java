package dev.shien.domain.visit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import dev.shien.domain.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The document in which every field is used, and changes to it. */
final class VisitDocuments {

    private static final JsonNode FULL = parsed();

    private VisitDocuments() {}

    static JsonNode full() {
        return FULL.deepCopy();
    }

    private static JsonNode parsed() {
        try {
            return Json.parse(
                    "visits.json", Resources.toByteArray(Resources.getResource(VisitDocuments.class, "problem.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VisitProblem read(JsonNode document) {
        return VisitProblemReader.read("visits.json", document);
    }

    /**
     * The document with another value at a place.
     *
     * @param pointer the place, such as {@code /phases/0/minutes}
     * @param json the value; the field is left out if it is empty
     */
    static JsonNode with(String pointer, String json) {
        JsonNode document = full();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(field), Json.parse("value", json));
        } else if (json.isEmpty()) {
            requireNonNull(((ObjectNode) parent).remove(field));
        } else {
            ((ObjectNode) parent).set(field, Json.parse("value", json));
        }
        return document;
    }
}
