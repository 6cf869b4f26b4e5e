package dev.shien.domain.journal;

/**
 * A command's key and its result, stored in the transaction that carries the command out. Within one programme a key
 * stands for one command for ever: a second append under it writes nothing and returns the first result, <em>whatever it
 * asks for</em>. The journal keeps no digest of the request, because a digest of guessable personal data is personal
 * data; so callers make keys that no two commands share.
 *
 * @param key the key as the caller made it
 * @param result what the caller gets back, without personal data (it may name sequences, where that is found)
 */
public record Idempotency(String key, Bytes result) {

    /** Refuses a key that is no name in the sense of {@link JournalLimits}, and a result that is too long. */
    public Idempotency {
        JournalLimits.name("Idempotency key", key);
        JournalLimits.bytes("Idempotency result", result, JournalLimits.PART_BYTES);
    }
}
