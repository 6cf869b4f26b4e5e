package dev.shien.domain.journal;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * An entry as a journal keeps it.
 *
 * @param sequence its place in the journal, from 1
 * @param bytes the envelope as stored
 * @param hash SHA-256 over the hash before it and the bytes
 * @param privateParts the private parts that are not erased, by subject
 */
public record Recorded(long sequence, Bytes bytes, Hash hash, ImmutableMap<String, SaltedPart> privateParts) {

    /**
     * The envelope, read anew at each call.
     *
     * @throws IllegalArgumentException if the stored bytes are none
     */
    public Envelope envelope() {
        return Envelope.read(bytes);
    }

    /** The personal data of a subject in this entry; empty if it has none or it was erased. */
    public Optional<Bytes> privatePart(String subject) {
        return Optional.ofNullable(privateParts.get(subject)).map(SaltedPart::data);
    }

    /** Where the journal ended with this entry. */
    public Head head() {
        return new Head(sequence, hash);
    }
}
