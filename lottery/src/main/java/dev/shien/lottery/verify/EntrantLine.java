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

    private static final String QUOTA = "{\"quota\":\"";
    private static final String RECEIPT = "\",\"receipt\":\"";
    private static final String WEIGHT = "\",\"weight\":";
    private static final int DIGITS = 4;

    private static final Shape SHAPE = Shape.object(
            "quota", Values.text(), "receipt", Values.text(), "weight", Values.whole(1, RecordShape.GREATEST_WEIGHT));

    /** The entrant of a line; nothing if the line is not the canonical JSON of one. */
    static Optional<EntrantLine> read(String line) {
        Optional<EntrantLine> plain = plain(line);
        return plain.isPresent() ? plain : ofTree(line);
    }

    /** The entrant of a line that JSON escapes nothing of and that has its names and numbers where they belong. */
    static Optional<EntrantLine> plain(String line) {
        int quota = QUOTA.length();
        int quotaEnd = line.startsWith(QUOTA) ? plainEnd(line, quota) : -1;
        int receipt = quotaEnd + RECEIPT.length();
        int receiptEnd = line.startsWith(RECEIPT, quotaEnd) ? plainEnd(line, receipt) : -1;
        int weight = receiptEnd + WEIGHT.length();
        int end = line.length() - 1;
        if (!line.startsWith(WEIGHT, receiptEnd) || line.charAt(end) != '}' || end - weight > DIGITS) {
            return Optional.empty();
        }
        int number = number(line, weight, end);
        return number < 1 || number > RecordShape.GREATEST_WEIGHT
                ? Optional.empty()
                : Optional.of(
                        new EntrantLine(line.substring(quota, quotaEnd), line.substring(receipt, receiptEnd), number));
    }

    /** Where the text ends that begins there; -1 if it has anything but printable characters of ASCII, or nothing else than blanks. */
    private static int plainEnd(String line, int from) {
        boolean blank = true;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                return blank ? -1 : i;
            }
            if (c < ' ' || c > '~' || c == '\\') {
                return -1;
            }
            blank &= c == ' ';
        }
        return -1;
    }

    /** The whole number without leading zeros that stands there; -1 if none does. */
    private static int number(String line, int from, int to) {
        int number = from < to && line.charAt(from) != '0' ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = line.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : 10 * number + digit;
        }
        return number;
    }

    static Optional<EntrantLine> ofTree(String line) {
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
