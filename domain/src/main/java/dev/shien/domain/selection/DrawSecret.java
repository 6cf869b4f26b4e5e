package dev.shien.domain.selection;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The secret that is committed to at the lock and revealed at the draw: {@value #LENGTH} bytes. It never shows in
 * {@link #toString()} or in a message.
 */
public final class DrawSecret {

    /** The length in bytes. */
    public static final int LENGTH = 32;

    private static final byte[] COMMITMENT_TAG = "shien/draw-commitment/1\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;

    private DrawSecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "Secret of a draw must be " + LENGTH + " bytes long, was " + bytes.length + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /** The secret of those bytes. */
    public static DrawSecret of(byte[] bytes) {
        return new DrawSecret(bytes);
    }

    /** Reads hex digits, two a byte. */
    public static DrawSecret parse(String hex) {
        try {
            return new DrawSecret(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException e) {
            // The cause would quote the secret: it is left out on purpose.
            throw new IllegalArgumentException("Secret of a draw must be " + 2 * LENGTH + " hex digits (" + LENGTH
                    + " bytes), was " + hex.length() + " characters");
        }
    }

    /** SHA-256 over the tag {@code shien/draw-commitment/1}, a zero byte and the secret: published at the lock. */
    public String commitment() {
        return Hashing.sha256()
                .newHasher()
                .putBytes(COMMITMENT_TAG)
                .putBytes(bytes)
                .hash()
                .toString();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The secret in hex, to be used only where it is revealed. */
    public String reveal() {
        return Names.hex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawSecret that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        // Says nothing of the bytes.
        return commitment().hashCode();
    }

    @Override
    public String toString() {
        return "DrawSecret[***]";
    }
}
