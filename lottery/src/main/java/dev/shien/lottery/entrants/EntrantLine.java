package dev.shien.lottery.entrants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.primitives.Ints;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.Entrant;
import java.util.Optional;

/** One line of an entrant file. Most have nothing that JSON escapes, and are written and read without a tree. */
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
    private static boolean isPlain(String name) {
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
            entrant = ofText(line).orElseGet(() -> ofTree(place, line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
        if (!write(entrant).equals(line)) {
            throw new IllegalArgumentException(place + ": must be the canonical JSON of quota, receipt and weight, "
                    + write(entrant) + ", was " + line);
        }
        return entrant;
    }

    /** The entrant of a line in which JSON escapes nothing. */
    private static Optional<Entrant> ofText(String line) {
        int receipt = line.indexOf(RECEIPT);
        int weight = line.indexOf(WEIGHT, Math.max(0, receipt + RECEIPT.length()));
        boolean inPlace = line.startsWith(QUOTA) && receipt >= QUOTA.length() && weight >= 0 && line.endsWith("}");
        if (!inPlace || line.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        String number = line.substring(weight + WEIGHT.length(), line.length() - 1);
        return Optional.ofNullable(Ints.tryParse(number))
                .map(w -> Entrant.of(
                        line.substring(receipt + RECEIPT.length(), weight),
                        line.substring(QUOTA.length(), receipt),
                        w));
    }

    private static Entrant ofTree(String place, String line) {
        JsonNode tree = Json.parse(place, line);
        return Entrant.of(
                tree.path("receipt").asText(),
                tree.path("quota").asText(),
                tree.path("weight").asInt());
    }
}
