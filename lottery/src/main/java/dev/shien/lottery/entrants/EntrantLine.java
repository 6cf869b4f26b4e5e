package dev.shien.lottery.entrants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.Entrant;

/** One line of an entrant file. */
final class EntrantLine {

    private static final String QUOTA = "{\"quota\":\"";
    private static final String RECEIPT = "\",\"receipt\":\"";
    private static final String WEIGHT = "\",\"weight\":";

    private EntrantLine() {}

    /** The canonical JSON of the entrant's quota, receipt number and weight. */
    static String write(Entrant entrant) {
        if (isPlain(entrant.quota()) && isPlain(entrant.receipt())) {
            return QUOTA + entrant.quota() + RECEIPT + entrant.receipt() + WEIGHT + entrant.weight() + "}";
        }
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("quota", entrant.quota());
        tree.put("receipt", entrant.receipt());
        tree.put("weight", entrant.weight());
        return CanonicalJson.string(tree);
    }

    /** Whether JSON writes the name as it is; names have no control characters. */
    static boolean isPlain(String name) {
        return name.indexOf('"') < 0 && name.indexOf('\\') < 0;
    }

    /**
     * The entrant of a line.
     *
     * @param place the line's place for messages
     * @throws IllegalArgumentException if the line is not what {@link #write} makes of an entrant
     */
    static Entrant read(String place, String line) {
        Entrant entrant;
        try {
            JsonNode tree = Json.parse("Entrant", line);
            entrant = Entrant.of(
                    tree.path("receipt").asText(),
                    tree.path("quota").asText(),
                    tree.path("weight").asInt());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
        if (!write(entrant).equals(line)) {
            throw new IllegalArgumentException(place + ": must be the canonical JSON of quota, receipt and weight, "
                    + write(entrant) + ", was " + line);
        }
        return entrant;
    }
}
