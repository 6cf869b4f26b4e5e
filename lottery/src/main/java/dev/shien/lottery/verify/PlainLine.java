package dev.shien.lottery.verify;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the line of an entrant from its bytes, in one pass. It reads those lines alone whose quota is a known one and whose
 * receipt number has nothing but printable characters of ASCII and nothing that JSON escapes: nearly all, of which there
 * may be very many.
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

    /** The quotas by what {@link #take} looks for: the bytes of their UTF-8, each as a character. */
    static Map<String, String> known(Collection<String> quotas) {
        Map<String, String> known = new HashMap<>();
        for (String quota : quotas) {
            if (isName(quota) && quota.indexOf('"') < 0 && quota.indexOf('\\') < 0) {
                byte[] utf8 = quota.getBytes(StandardCharsets.UTF_8);
                known.put(new String(utf8, StandardCharsets.ISO_8859_1), quota);
            }
        }
        return known;
    }

    private static boolean isName(String quota) {
        return !quota.isBlank() && Names.problem(quota).isEmpty();
    }

    /** The entrant of the next line, which is taken then; nothing if the line has to be read in another way. */
    static Optional<EntrantLine> take(EntrantLines lines, Map<String, String> known) {
        PlainLine line = new PlainLine(lines.bytes(), lines.from(), lines.to());
        line.skip(QUOTA);
        String quota = line.quota(known);
        line.skip(RECEIPT);
        String receipt = line.receipt();
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

    /** What stands up to the quotation mark, if it is known. */
    private String quota(Map<String, String> known) {
        int from = at;
        while (plain && at < to && bytes[at] != '"') {
            at++;
        }
        String quota = plain ? known.get(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1)) : null;
        plain = quota != null;
        return quota == null ? "" : quota;
    }

    /** A text that has more than blanks, up to the quotation mark. */
    private String receipt() {
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
