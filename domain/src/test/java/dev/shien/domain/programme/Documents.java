package dev.shien.domain.programme;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A small programme that has every kind of part, and ways to break it. */
final class Documents {

    private Documents() {}

    static byte[] bytes() {
        try {
            return Resources.toByteArray(Resources.getResource(Documents.class, "small.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode tree() {
        return Json.parse("small.json", bytes());
    }

    static Programme small() {
        return Programme.read("small.json", bytes());
    }

    static Programme read(JsonNode document) {
        return Programme.read("small.json", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a value in the place of another, or a new one at the end of a list for the index {@code -}. */
    static void put(JsonNode document, String pointer, String json) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        String last = place.last().getMatchingProperty();
        JsonNode value = Json.parse("value", json);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (last.equals("-")) {
            ((ArrayNode) parent).add(value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
    }

    static void remove(JsonNode document, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = document.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
    }

    /** What is wrong with the document; nothing if it can be read. */
    static ImmutableList<Problem> problems(JsonNode document) {
        try {
            read(document);
            return ImmutableList.of();
        } catch (InvalidDocument e) {
            return e.problems();
        }
    }
}
