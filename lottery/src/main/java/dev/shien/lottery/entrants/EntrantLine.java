package dev.shien.lottery.entrants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.Entrant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of an entrant file. Most have nothing that JSON escapes, and are written and read without a tree. */
final class EntrantLine {

    private static final Pattern PLAIN = Pattern.compile(
            "\\{\"quota\":\"([^\"\\\\]+)\",\"receipt\":\"([^\"\\\\]+)\",\"weight\":([1-9][0-9]{0,3})\\}");

    private EntrantLine() {}

    /** The canonical JSON of the entrant's quota, receipt number and weight. */
    static String write(Entrant entrant) {
        if (isPlain(entrant.quota()) && isPlain(entrant.receipt())) {
            return "{\"quota\":\"" + entrant.quota() + "\",\"receipt\":\"" + entrant.receipt() + "\",\"weight\":"
                    + entrant.weight() + "}";
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
            Matcher plain = PLAIN.matcher(line);
            entrant = plain.matches()
                    ? Entrant.of(plain.group(2), plain.group(1), Integer.parseInt(plain.group(3)))
                    : ofTree(place, line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
        if (!write(entrant).equals(line)) {
            throw new IllegalArgumentException(place + ": must be the canonical JSON of quota, receipt and weight, "
                    + write(entrant) + ", was " + line);
        }
        return entrant;
    }

    private static Entrant ofTree(String place, String line) {
        JsonNode tree = Json.parse(place, line);
        return Entrant.of(
                tree.path("receipt").asText(),
                tree.path("quota").asText(),
                tree.path("weight").asInt());
    }
}
