package dev.shien.domain.journal;

import dev.shien.domain.json.Json;

/**
 * Where a journal ends: published, it fixes everything before it.
 *
 * @param sequence how many entries the journal has, which is the sequence of the last one; 0 if it is empty
 * @param hash the hash of the last entry, or of the {@linkplain #genesis beginning}
 */
public record Head(long sequence, Hash hash) {

    /** Refuses a negative sequence. */
    public Head {
        if (sequence < 0) {
            throw new IllegalArgumentException("Sequence " + sequence + ": expected 0 or more");
        }
    }

    /** The head of a journal without entries: the SHA-256 of {@code {"format":"shien/journal/1","programme":ID}}. */
    public static Head genesis(String programme) {
        return new Head(0, Hash.sha256(Bytes.canonical(Json.toTree(new Genesis("shien/journal/1", programme)))));
    }

    /** Reads {@code SEQ:HASH}, as {@link #toString()} writes it. */
    public static Head parse(String text) {
        int colon = text.indexOf(':');
        if (!text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "Head '" + text + "': expected SEQ:HASH, a number and 64 lower-case hex digits");
        }
        return new Head(Long.parseLong(text.substring(0, colon)), new Hash(text.substring(colon + 1)));
    }

    /** {@code SEQ:HASH}. */
    @Override
    public String toString() {
        return sequence + ":" + hash;
    }

    private record Genesis(String format, String programme) {}
}
