package dev.shien.lottery.entrants;

import dev.shien.domain.selection.Entrant;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of an entrant file, each ended by one line feed. They are found among the bytes, and no line is kept that is
 * longer than any entrant's. Not safe for use by several threads.
 */
final class EntrantLines implements Closeable {

    /** The most UTF-16 code units of a name, as {@link Entrant} accepts it. */
    static final int LONGEST_NAME = 200;

    /** Such a unit takes at most so many bytes of UTF-8; those that JSON escapes take two. */
    private static final int BYTES = 3;

    /** The most digits of a weight. */
    static final int DIGITS = Integer.toString(Entrant.GREATEST_WEIGHT).length();

    /** The most bytes of a line: a quota, a receipt number, a weight, and what stands around them. */
    static final int LONGEST =
            2 * BYTES * LONGEST_NAME + "{\"quota\":\"\",\"receipt\":\"\",\"weight\":}".length() + DIGITS;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int limit;
    private long number;

    /** The lines that the stream has; the file's name is for messages. */
    EntrantLines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Counts one line more and has it in {@link #bytes()}; false at the end. */
    boolean next() throws IOException {
        number++;
        if (limit - start <= LONGEST) {
            readOn();
        }
        return start < limit;
    }

    /**
     * The line without its line feed.
     *
     * @throws IllegalArgumentException if it is too long, not UTF-8, or does not end with a line feed
     */
    String text() {
        int end = lineEnd();
        require(end - start <= LONGEST, "be at most " + LONGEST + " bytes long, was longer");
        require(end < limit, "end with a line feed, was cut off");
        require(buffer[end] == '\n', "end with a line feed alone, had a carriage return");
        String line = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        require(isExact(line, end), "be UTF-8, was not");
        endAt(end + 1);
        return line;
    }

    /** The line is read, and the next begins there. */
    void endAt(int next) {
        start = next;
    }

    /** What the line stands in, whole if it is not too long; not a copy. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where the bytes end that there are until now. */
    int limit() {
        return limit;
    }

    /** Where the line stands that is being read. */
    String place() {
        return file + ", line " + number;
    }

    private int lineEnd() {
        int end = start;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private void readOn() throws IOException {
        int kept = limit - start;
        System.arraycopy(buffer, start, buffer, 0, kept);
        start = 0;
        limit = kept + in.readNBytes(buffer, kept, buffer.length - kept);
    }

    /** Whether no character of the line stands for bytes that are no UTF-8. */
    private boolean isExact(String line, int end) {
        return line.indexOf('\uFFFD') < 0
                || Arrays.equals(line.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(buffer, start, end));
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(place() + ": must " + what);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
