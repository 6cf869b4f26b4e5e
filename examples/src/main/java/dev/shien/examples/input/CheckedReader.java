package dev.shien.examples.input;

import dev.shien.domain.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text strictly and in constant memory: the first byte that is not in the declared encoding, a line that is
 * too long and a character that no text holds end the reading with the line at which they stand.
 */
final class CheckedReader extends Reader {

    /** The longest line that is read, in characters. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int CAPACITY = 1 << 14;

    private final String source;
    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).limit(0);
    private final LineCount lines = new LineCount();
    private boolean started;
    private boolean ended;
    private @Nullable Problem problem;

    CheckedReader(String source, InputStream in, Charset charset) {
        this.source = source;
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Thrown out of the reading; a CSV reader may wrap it. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (problem == null && out.position() == 0) {
            if (!bytes.hasRemaining() && ended) {
                return -1;
            }
            decodeSome(out);
        }
        int count = out.position();
        if (count == 0) {
            throw new Unreadable(Objects.requireNonNull(problem));
        }
        return checked(buffer, offset, count);
    }

    /** Decodes what is there, reading more bytes as they are needed; what stops the decoding is kept for later. */
    private void decodeSome(CharBuffer out) throws IOException {
        fill();
        CoderResult result = decoder.decode(bytes, out, ended);
        if (result.isError()) {
            byte[] wrong = new byte[Math.min(result.length(), bytes.remaining())];
            bytes.get(bytes.position(), wrong);
            problem = at(
                    lines.after(out),
                    "the bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong),
                    "text in " + charset.name() + maybe());
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.position() < 4) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
        }
        bytes.flip();
        if (!started) {
            started = true;
            passMark();
        }
    }

    /** A UTF-8 byte order mark is passed over where UTF-8 is declared, and refused where it is not. */
    private void passMark() throws IOException {
        if (isUtf16()) {
            throw new Unreadable(at(1, "a UTF-16 byte order mark", "text in " + charset.name()));
        }
        boolean mark = bytes.remaining() >= 3
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF;
        if (mark && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Unreadable(
                    at(1, "a UTF-8 byte order mark", "text in " + charset.name() + ". Maybe the file is UTF-8"));
        }
        bytes.position(mark ? 3 : 0);
    }

    private boolean isUtf16() {
        return bytes.remaining() >= 2 && (bytes.getShort(0) == (short) 0xFEFF || bytes.getShort(0) == (short) 0xFFFE);
    }

    private int checked(char[] buffer, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            lines.next(buffer[i]);
            if (buffer[i] == '\0') {
                throw new Unreadable(at(lines.line(), "a NUL character", "text. Maybe the file is UTF-16 or no CSV"));
            }
            if (lines.length() > LONGEST_LINE) {
                throw new Unreadable(at(
                        lines.line(),
                        "a line of more than " + LONGEST_LINE + " characters",
                        "shorter lines. Maybe a quotation mark is missing, or the file is no CSV"));
            }
        }
        return count;
    }

    private String maybe() {
        return charset.equals(StandardCharsets.UTF_8)
                ? ". Maybe the file is Shift_JIS: save it as UTF-8 or declare windows-31j"
                : ". Maybe the file is UTF-8: declare UTF-8";
    }

    private Problem at(long line, String found, String expected) {
        return new Problem(source, "line " + line, found, expected);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
