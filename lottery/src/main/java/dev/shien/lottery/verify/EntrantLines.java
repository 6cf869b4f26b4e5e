package dev.shien.lottery.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of an entrant file, each of which one line feed ends. None is longer than an entrant's can be, so that a file
 * without line feeds does not fill the memory. Not safe for use by several threads.
 */
final class EntrantLines {

    /**
     * The most bytes of a line: each UTF-16 code unit of its two names takes at most three bytes of UTF-8, or two where
     * JSON escapes it; the weight has four digits.
     */
    static final int LONGEST = "{\"quota\":\"\",\"receipt\":\"\",\"weight\":1000}".length() + 2 * 3 * Names.LONGEST;

    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private Optional<String> problem = Optional.empty();

    EntrantLines(InputStream in) {
        this.in = in;
    }

    /** Counts one line more and has it in {@link #bytes()}; false at the end of the file. */
    boolean next() throws IOException {
        if (to - from <= LONGEST) {
            fill();
        }
        if (from == to) {
            return false;
        }
        number++;
        return true;
    }

    /** The line without its line feed, which is taken then; nothing if it cannot be, and that is a {@link #problem}. */
    Optional<String> take() {
        int end = end();
        if (end - from > LONGEST) {
            return broken("is longer than " + LONGEST + " bytes");
        }
        if (end == to || bytes[end] != '\n') {
            return broken((end == to ? "is cut off" : "has a carriage return") + ": one line feed must end it");
        }
        Optional<String> line = decoded(from, end);
        takeTo(end + 1);
        return line;
    }

    /** The line is taken, and the next begins there. */
    void takeTo(int next) {
        from = next;
    }

    /** What the line stands in, whole unless it is too long; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the line begins. */
    int from() {
        return from;
    }

    /** Where the bytes end that have been read. */
    int to() {
        return to;
    }

    /** The number of the line that is being read; the first is 1. */
    long number() {
        return number;
    }

    /** Which line cannot be read, and why. */
    Optional<String> problem() {
        return problem;
    }

    private Optional<String> broken(String why) {
        problem = Optional.of("line " + number + " " + why);
        return Optional.empty();
    }

    /** Where the next character is that ends a line, or could be taken to; the end of what was read if there is none. */
    private int end() {
        int end = from;
        while (end < to && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, to - from);
        to -= from;
        from = 0;
        to += in.readNBytes(bytes, to, bytes.length - to);
    }

    /** Bytes that are not UTF-8 become a replacement character, which does not become those bytes again. */
    private Optional<String> decoded(int begin, int end) {
        String line = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        return line.indexOf(REPLACEMENT) >= 0
                        && !Arrays.equals(line.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, begin, end))
                ? broken("is not UTF-8")
                : Optional.of(line);
    }
}
