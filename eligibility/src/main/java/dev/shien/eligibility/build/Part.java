package dev.shien.eligibility.build;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;

/** The JSON object of a part of a pack. */
final class Part {

    private final ObjectNode json;

    Part(ObjectNode json) {
        this.json = json;
    }

    /** A part that another pack declares: what is set here goes nowhere. */
    static Part elsewhere() {
        return new Part(JsonNodeFactory.instance.objectNode());
    }

    Part set(String field, Object value) {
        json.set(field, Json.toTree(value));
        return this;
    }
}
