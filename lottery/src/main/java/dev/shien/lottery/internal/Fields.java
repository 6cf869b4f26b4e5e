package dev.shien.lottery.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts written one after another, each in UTF-8 after its length in bytes as 32 bits, most significant first. No two
 * different lists of texts give the same bytes. The buffer is reused: not safe for use by several threads.
 */
public final class Fields {

    private byte[] buffer = new byte[256];
    private int length;

    /** Appends texts. */
    public Fields add(String... texts) {
        for (String text : texts) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Cuts the list back to an earlier {@link #length()}. */
    public Fields cutTo(int earlier) {
        length = earlier;
        return this;
    }

    /** The bytes until now, of which only the first {@link #length()} count; not a copy. */
    public byte[] buffer() {
        return buffer;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(buffer, length);
    }

    private void add(byte[] utf8) {
        int end = Math.addExact(length, Math.addExact(4, utf8.length));
        if (end > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(end, buffer.length * 2));
        }
        for (int i = 0; i < 4; i++) {
            buffer[length + i] = (byte) (utf8.length >>> (24 - 8 * i));
        }
        System.arraycopy(utf8, 0, buffer, length + 4, utf8.length);
        length = end;
    }
}
