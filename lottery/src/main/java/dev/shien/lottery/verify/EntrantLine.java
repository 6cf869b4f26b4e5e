package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/**
 * One line of an entrant file.
 *
 * @param quota the entrant's quota
 * @param receipt the receipt number
 * @param weight the weight
 */
record EntrantLine(String quota, String receipt, int weight) {

    private static final Shape SHAPE = Shape.object(
            "quota", Values.text(), "receipt", Values.text(), "weight", Values.whole(1, RecordShape.GREATEST_WEIGHT));

    /** The entrant of a line; nothing if the line is not the canonical JSON of one. */
    static Optional<EntrantLine> read(String line) {
        JsonNode tree = parse(line);
        Problems problems = SHAPE.problems(tree);
        return problems.isEmpty() && Canonical.string(tree).equals(line)
                ? Optional.of(new EntrantLine(
                        tree.get("quota").textValue(),
                        tree.get("receipt").textValue(),
                        tree.get("weight").intValue()))
                : Optional.empty();
    }

    private static JsonNode parse(String line) {
        try {
            return StrictJson.parse("Line", line);
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }
}
