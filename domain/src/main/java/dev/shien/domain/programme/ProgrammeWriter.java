package dev.shien.domain.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.Json;
import java.nio.charset.StandardCharsets;

/** Writes a programme as a document for people: fields in a fixed order, lines ended by a line feed on every machine. */
final class ProgrammeWriter {

    private static final ObjectMapper MAPPER =
            Json.mapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    private ProgrammeWriter() {}

    static byte[] write(Programme programme) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            String text = MAPPER.writer(printer).writeValueAsString(tree(programme));
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was made in memory can always be written", e);
        }
    }

    static JsonNode tree(Programme programme) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", Programme.FORMAT);
        document.setAll(MAPPER.<ObjectNode>valueToTree(programme));
        return document;
    }
}
