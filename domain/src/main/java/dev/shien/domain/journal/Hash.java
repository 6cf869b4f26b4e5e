package dev.shien.domain.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.regex.Pattern;

/**
 * A SHA-256 hash (FIPS 180-4).
 *
 * @param hex 64 lower-case hex digits
 */
public record Hash(@JsonValue String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** Refuses what is not 64 lower-case hex digits. */
    @JsonCreator
    public Hash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Hash '" + hex + "': expected 64 lower-case hex digits");
        }
    }

    /** The hash of two strings of bytes, one after the other. */
    public static Hash sha256(Bytes first, Bytes second) {
        HashCode code = Hashing.sha256()
                .newHasher()
                .putBytes(first.toByteArray())
                .putBytes(second.toByteArray())
                .hash();
        return new Hash(code.toString());
    }

    /** The hash of bytes. */
    public static Hash sha256(Bytes bytes) {
        return new Hash(Hashing.sha256().hashBytes(bytes.toByteArray()).toString());
    }

    /** The hash in 32 bytes that are a hash already. */
    public static Hash ofBytes(byte[] hash) {
        return new Hash(HashCode.fromBytes(hash).toString());
    }

    /** The 32 bytes. */
    public Bytes bytes() {
        return Bytes.copyOf(HashCode.fromString(hex).asBytes());
    }

    @Override
    public String toString() {
        return hex;
    }
}
