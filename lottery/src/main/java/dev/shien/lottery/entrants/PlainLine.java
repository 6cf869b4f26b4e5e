package dev.shien.lottery.entrants;

import dev.shien.domain.selection.Entrant;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a line straight from its bytes, in one pass, if both names are printable ASCII that JSON does not escape. Nearly
 * all are, and a parser would take longer over them than their tickets do.
 */
final class PlainLine {

    private static final byte[] QUOTA = ascii("{\"quota\":\"");
    private static final byte[] RECEIPT = ascii("\",\"receipt\":\"");
    private static final byte[] WEIGHT = ascii("\",\"weight\":");
    private static final byte[] END = ascii("}\n");

    private static final boolean[] PLAIN = new boolean[1 << Byte.SIZE];

    static {
        Arrays.fill(PLAIN, ' ', '~' + 1, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private static final int NOWHERE = -1;

    private PlainLine() {}

    /** The entrant of the next line, which is read then; nothing if the line is not plain, so that a parser has to decide. */
    static Optional<Entrant> read(EntrantLines lines) {
        byte[] bytes = lines.bytes();
        int limit = lines.limit();
        int quota = after(QUOTA, bytes, lines.start(), limit);
        int quotaEnd = nameEnd(bytes, quota, limit);
        int receipt = after(RECEIPT, bytes, quotaEnd, limit);
        int receiptEnd = nameEnd(bytes, receipt, limit);
        int weight = after(WEIGHT, bytes, receiptEnd, limit);
        int weightEnd = numberEnd(bytes, weight, limit);
        int end = after(END, bytes, weightEnd, limit);
        if (end == NOWHERE) {
            return Optional.empty();
        }
        int number = number(bytes, weight, weightEnd);
        if (number > Entrant.GREATEST_WEIGHT) {
            return Optional.empty();
        }
        lines.endAt(end);
        return Optional.of(Entrant.of(text(bytes, receipt, receiptEnd), text(bytes, quota, quotaEnd), number));
    }

    /** Where what is expected from a place on ends, if it stands there. */
    private static int after(byte[] expected, byte[] bytes, int from, int limit) {
        int to = from + expected.length;
        return from != NOWHERE && to <= limit && Arrays.equals(bytes, from, to, expected, 0, expected.length)
                ? to
                : NOWHERE;
    }

    /** Where the name ends that begins at a place, if it is a plain one that begins with no blank. */
    private static int nameEnd(byte[] bytes, int from, int limit) {
        if (from == NOWHERE || from == limit || bytes[from] == ' ') {
            return NOWHERE;
        }
        int i = from;
        while (i < limit && PLAIN[Byte.toUnsignedInt(bytes[i])]) {
            i++;
        }
        return i > from && i - from <= EntrantLines.LONGEST_NAME ? i : NOWHERE;
    }

    /** Where the whole number ends that begins at a place, if it has no leading zeros and few digits. */
    private static int numberEnd(byte[] bytes, int from, int limit) {
        if (from == NOWHERE || from == limit || bytes[from] == '0') {
            return NOWHERE;
        }
        int most = Math.min(limit, from + EntrantLines.DIGITS);
        int i = from;
        while (i < most && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i > from ? i : NOWHERE;
    }

    private static int number(byte[] digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits[i] - '0';
        }
        return number;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
