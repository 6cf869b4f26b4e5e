package dev.shien.eligibility.build;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;
import org.jspecify.annotations.Nullable;

/** The JSON object of a part of a pack. */
final class Part {

    private final @Nullable ObjectNode json;

    Part(ObjectNode json) {
        this.json = json;
    }

    /** A part that another pack declares. */
    private Part() {
        this.json = null;
    }

    /** A part that another pack declares, and this one cannot change. */
    static Part elsewhere() {
        return new Part();
    }

    /**
     * Sets a field.
     *
     * @throws IllegalStateException if another pack declares the part
     */
    Part set(String field, Object value) {
        if (json == null) {
            throw new IllegalStateException("Expected a part that this pack declares or replaces, to set " + field
                    + "; was one that the extended pack declares");
        }
        json.set(field, Json.toTree(value));
        return this;
    }
}
