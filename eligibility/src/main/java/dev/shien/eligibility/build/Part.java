package dev.shien.eligibility.build;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;

/** The JSON object of a part of a pack. */
final class Part {

    private final ObjectNode json;

    Part(ObjectNode json) {
        this.json = json;
    }

    Part set(String field, Object value) {
        json.set(field, Json.toTree(value));
        return this;
    }
}
