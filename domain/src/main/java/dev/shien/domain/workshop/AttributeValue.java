package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;

/** The value of an attribute or of a situation: in JSON a text, a whole number or a list of texts. */
public sealed interface AttributeValue {

    /**
     * One of several kinds, such as an industry.
     *
     * @param name which kind
     */
    record Category(@JsonValue String name) implements AttributeValue {

        /** Refuses a blank name. */
        public Category {
            if (name.isBlank()) {
                throw new IllegalArgumentException("Category must not be blank");
            }
        }
    }

    /**
     * A whole number, such as a headcount or a level on a scale.
     *
     * @param value the number
     */
    record Quantity(@JsonValue long value) implements AttributeValue {

        /** The greatest number, and with a minus sign the smallest. */
        public static final long GREATEST = 1_000_000_000_000L;

        /** Refuses a number out of range. */
        public Quantity {
            if (value < -GREATEST || value > GREATEST) {
                throw new IllegalArgumentException("Quantity must be within ±" + GREATEST + ", was " + value);
            }
        }
    }

    /**
     * Any number of tags, such as the issues of a company.
     *
     * @param names the tags
     */
    record Tags(@JsonValue ImmutableSet<String> names) implements AttributeValue {}

    /** One of several kinds. */
    static AttributeValue category(String name) {
        return new Category(name);
    }

    /** A whole number. */
    static AttributeValue quantity(long value) {
        return new Quantity(value);
    }

    /** Any number of tags. */
    static AttributeValue tags(String... names) {
        return new Tags(ImmutableSet.copyOf(names));
    }

    /** Reads a text, a whole number or a list of texts. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttributeValue of(JsonNode json) {
        if (json.isTextual()) {
            return new Category(json.textValue());
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return new Quantity(json.longValue());
        }
        if (json.isArray() && Streams.stream(json).allMatch(JsonNode::isTextual)) {
            return new Tags(Streams.stream(json).map(JsonNode::textValue).collect(ImmutableSet.toImmutableSet()));
        }
        throw new IllegalArgumentException(
                "Expected a text, a whole number or a list of texts as attribute value, was " + json);
    }
}
