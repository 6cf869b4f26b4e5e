package dev.shien.lottery.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the line of an entrant from its bytes, in one pass. It reads those lines alone that have nothing but printable
 * characters of ASCII and nothing that JSON escapes: nearly all, of which there may be very many.
 */
final class PlainLine {

    private static final byte[] QUOTA = ascii("{\"quota\":\"");
    private static final byte[] RECEIPT = ascii("\",\"receipt\":\"");
    private static final byte[] WEIGHT = ascii("\",\"weight\":");
    private static final byte[] END = ascii("}\n");
    private static final int DIGITS =
            Integer.toString(RecordShape.GREATEST_WEIGHT).length();

    private final byte[] bytes;
    private final int to;
    private int at;
    private boolean plain = true;

    private PlainLine(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        at = from;
    }

    /** The entrant of the next line, which is taken then; nothing if the line has to be read in another way. */
    static Optional<EntrantLine> take(EntrantLines lines) {
        PlainLine line = new PlainLine(lines.bytes(), lines.from(), lines.to());
        line.skip(QUOTA);
        String quota = line.name();
        line.skip(RECEIPT);
        String receipt = line.name();
        line.skip(WEIGHT);
        int weight = line.weight();
        line.skip(END);
        if (!line.plain) {
            return Optional.empty();
        }
        lines.takeTo(line.at);
        return Optional.of(new EntrantLine(quota, receipt, weight));
    }

    private void skip(byte[] expected) {
        int end = at + expected.length;
        plain &= end <= to && Arrays.equals(bytes, at, end, expected, 0, expected.length);
        at = end;
    }

    /** A text that has more than blanks, up to the quotation mark. */
    private String name() {
        int from = at;
        boolean blank = true;
        while (plain && at < to && bytes[at] != '"') {
            byte b = bytes[at++];
            plain = b >= ' ' && b <= '~' && b != '\\';
            blank &= b == ' ';
        }
        plain &= !blank && at - from <= Names.LONGEST;
        return plain ? new String(bytes, from, at - from, StandardCharsets.US_ASCII) : "";
    }

    /** A whole number without leading zeros. */
    private int weight() {
        int number = 0;
        int from = at;
        while (plain && at < to && at - from < DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        plain &= at > from && bytes[from] != '0' && number <= RecordShape.GREATEST_WEIGHT;
        return number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
