package dev.shien.lottery.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts written one after another, each in UTF-8 after its length in bytes as 32 bits, most significant first. No two
 * different lists of texts give the same bytes. The buffer is reused: not safe for use by several threads.
 */
public final class Fields {

    private static final int PREFIX = 4;
    private static final char LAST_ASCII = 0x7F;

    private byte[] buffer = new byte[256];
    private int length;

    /** Appends texts. */
    public Fields add(String... texts) {
        for (String text : texts) {
            add(text);
        }
        return this;
    }

    /** Appends a text. */
    public Fields add(String text) {
        makeRoom(text.length());
        int begin = length + PREFIX;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                return add(text.getBytes(StandardCharsets.UTF_8));
            }
            buffer[begin + i] = (byte) c;
        }
        return end(text.length());
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

    private Fields add(byte[] utf8) {
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, buffer, length + PREFIX, utf8.length);
        return end(utf8.length);
    }

    private void makeRoom(int bytes) {
        int end = Math.addExact(length, Math.addExact(PREFIX, bytes));
        if (end > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(end, buffer.length * 2));
        }
    }

    /** Puts the length before the bytes of the last text, which are there already. */
    private Fields end(int bytes) {
        for (int i = 0; i < PREFIX; i++) {
            buffer[length + i] = (byte) (bytes >>> (24 - 8 * i));
        }
        length += PREFIX + bytes;
        return this;
    }
}
