package dev.shien.domain.engine;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Who gives a command, when what it tells happened, and under which key it may be repeated.
 *
 * @param actor the person or system by an opaque id, such as {@code secretariat:7}; it goes into the journal, so no
 *     name
 * @param at when it happened; decides deadlines
 * @param key the same key again returns the first outcome and appends nothing
 */
public record By(String actor, OffsetDateTime at, Optional<String> key) {

    /** Refuses a blank actor or key. */
    public By {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("Actor must not be blank");
        }
        if (key.isPresent() && key.get().isBlank()) {
            throw new IllegalArgumentException("Idempotency key must not be blank, actor was " + actor);
        }
    }

    /** By this actor at this moment, without a key. */
    public static By of(String actor, OffsetDateTime at) {
        return new By(actor, at, Optional.empty());
    }

    /** The same with a key. */
    public By withKey(String value) {
        return new By(actor, at, Optional.of(value));
    }
}
