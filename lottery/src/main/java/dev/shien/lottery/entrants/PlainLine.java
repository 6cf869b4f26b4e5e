package dev.shien.lottery.entrants;

import dev.shien.domain.selection.Entrant;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a line straight from its bytes, in one pass, if its quota is one of those that are expected and its receipt number is
 * printable ASCII that JSON does not escape. Nearly all are, and a parser would take longer over them than their tickets do.
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

    /** The names of quotas by the bytes of their UTF-8, each taken for a character. */
    private final Map<String, String> quotas = new HashMap<>();

    PlainLine(Set<String> expected) {
        for (String quota : expected) {
            if (EntrantLine.isPlain(quota)) {
                byte[] utf8 = quota.getBytes(StandardCharsets.UTF_8);
                quotas.put(text(utf8, 0, utf8.length), quota);
            }
        }
    }

    /** The entrant of the next line, which is read then; nothing if the line is not plain, so that a parser has to decide. */
    Optional<Entrant> read(EntrantLines lines) {
        byte[] bytes = lines.bytes();
        int limit = lines.limit();
        int quota = after(QUOTA, bytes, lines.start(), limit);
        int quotaEnd = quoteAfter(bytes, quota, limit);
        int receipt = after(RECEIPT, bytes, quotaEnd, limit);
        int receiptEnd = receiptEnd(bytes, receipt, limit);
        int weight = after(WEIGHT, bytes, receiptEnd, limit);
        int weightEnd = numberEnd(bytes, weight, limit);
        int end = after(END, bytes, weightEnd, limit);
        if (end == NOWHERE) {
            return Optional.empty();
        }
        int number = number(bytes, weight, weightEnd);
        String name = quotas.get(text(bytes, quota, quotaEnd));
        if (name == null || number > Entrant.GREATEST_WEIGHT) {
            return Optional.empty();
        }
        lines.endAt(end);
        return Optional.of(Entrant.of(text(bytes, receipt, receiptEnd), name, number));
    }

    /** Where what is expected from a place on ends, if it stands there. */
    private static int after(byte[] expected, byte[] bytes, int from, int limit) {
        int to = from + expected.length;
        return from != NOWHERE && to <= limit && Arrays.equals(bytes, from, to, expected, 0, expected.length)
                ? to
                : NOWHERE;
    }

    /** Where the next quotation mark stands from a place on. */
    private static int quoteAfter(byte[] bytes, int from, int limit) {
        int i = from;
        while (i != NOWHERE && i < limit && bytes[i] != '"') {
            i++;
        }
        return i == limit ? NOWHERE : i;
    }

    /** Where the receipt number ends that begins at a place, if it is a plain one that begins with no blank. */
    private static int receiptEnd(byte[] bytes, int from, int limit) {
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

    /** The bytes, each taken for a character: what they say if they are ASCII. */
    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
