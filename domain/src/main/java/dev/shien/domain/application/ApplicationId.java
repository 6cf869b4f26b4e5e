package dev.shien.domain.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identity of an application inside its programme. It is given by the host or taken from the journal's sequence,
 * and is never published: the public knows the receipt number.
 *
 * @param value the id, not blank
 */
public record ApplicationId(@JsonValue String value) {

    /** Refuses a blank id. */
    @JsonCreator
    public ApplicationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Application id must not be blank");
        }
    }

    /** The id with this value. */
    public static ApplicationId of(String value) {
        return new ApplicationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
