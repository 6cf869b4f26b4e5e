package dev.shien.domain.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * What is personal in an event: it is stored beside the chain, may be erased, and never shows in {@code toString}. Every
 * personal component of an event has this type, as an optional that is empty once erased; by the type it is told from
 * what goes into the chain. In JSON the bare value.
 *
 * @param value the personal data
 */
public record Confidential<T>(@JsonValue T value) {

    /** Marks a value as personal. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Confidential {}

    /** A value that is there and personal. */
    public static <T> Optional<Confidential<T>> of(T value) {
        return Optional.of(new Confidential<>(value));
    }

    /** A mask. */
    @Override
    public String toString() {
        return "***";
    }
}
