package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;

/**
 * Somebody who takes part in workshops.
 *
 * @param id an opaque id, never a name
 * @param attributes what does not change during the series, by name
 */
public record Participant(String id, ImmutableMap<String, AttributeValue> attributes) {

    /** Refuses a blank id. */
    public Participant {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Participant id must not be blank");
        }
    }

    /** A participant with attributes. */
    public static Participant of(String id, ImmutableMap<String, AttributeValue> attributes) {
        return new Participant(id, attributes);
    }

    /** Of what something is known; not what it is. */
    @Override
    public String toString() {
        return "Participant[id=" + id + ", attributes=" + attributes.keySet() + "]";
    }
}
