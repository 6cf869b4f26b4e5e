package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;

/** Writes the document that {@link SeriesProblemReader} reads. */
public final class SeriesProblemWriter {

    private SeriesProblemWriter() {}

    /** The problem as a document. */
    public static ObjectNode write(SeriesProblem problem) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("format", SeriesProblemReader.FORMAT);
        return document.setAll((ObjectNode) Json.toTree(problem));
    }
}
