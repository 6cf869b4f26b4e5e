package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.json.InvalidDocument;
import java.util.Optional;

/**
 * The JSON document of a pack, not yet read.
 *
 * @param source its name for messages, usually a file name
 * @param json the document; must not be changed afterwards
 */
public record PackDocument(String source, JsonNode json) {

    /** Refuses a document without an id. */
    public PackDocument {
        if (!json.path("id").isTextual()) {
            throw InvalidDocument.of(source, "$.id", json.path("id").toString(), "the id of a rule pack");
        }
    }

    /** The pack's id. */
    public String id() {
        return json.path("id").textValue();
    }

    /** The id of the pack that it extends. */
    public Optional<String> parent() {
        return Optional.ofNullable(json.path("extends").textValue());
    }
}
