package dev.shien.domain.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;

/**
 * Which values an attribute or situation can have. In JSON {@code "CATEGORY"}, {@code "QUANTITY"}, {@code "TAGS"}, or a list
 * of texts for an {@link Ordered} scale.
 */
public sealed interface AttributeScale {

    /** Whether a value is of this scale. */
    boolean allows(AttributeValue value);

    /** A scale that has no more to it than the type of its values. */
    enum Kind implements AttributeScale {
        /** One of several kinds. */
        CATEGORY,
        /** A whole number. */
        QUANTITY,
        /** Any number of tags. */
        TAGS;

        @Override
        public boolean allows(AttributeValue value) {
            return switch (this) {
                case CATEGORY -> value instanceof AttributeValue.Category;
                case QUANTITY -> value instanceof AttributeValue.Quantity;
                case TAGS -> value instanceof AttributeValue.Tags;
            };
        }
    }

    /**
     * Kinds that have an order, such as low, middle, high. Two of them differ by the number of steps between them, and in
     * sums a kind stands for its place.
     *
     * @param steps the kinds from the lowest, at least two, each once
     */
    record Ordered(@JsonValue ImmutableList<String> steps) implements AttributeScale {

        /** Refuses a scale of less than two steps, or with a step twice. */
        public Ordered {
            if (steps.size() < 2 || ImmutableSet.copyOf(steps).size() < steps.size()) {
                throw new IllegalArgumentException("Expected at least two steps, each once, was " + steps);
            }
        }

        @Override
        public boolean allows(AttributeValue value) {
            return value instanceof AttributeValue.Category category && steps.contains(category.name());
        }
    }

    /** Reads the name of a kind, or a list of steps. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttributeScale of(JsonNode json) {
        if (json.isArray() && Streams.stream(json).allMatch(JsonNode::isTextual)) {
            return new Ordered(Streams.stream(json).map(JsonNode::textValue).collect(ImmutableList.toImmutableList()));
        }
        for (Kind kind : Kind.values()) {
            if (json.isTextual() && kind.name().equals(json.textValue())) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "Expected CATEGORY, QUANTITY, TAGS or a list of texts as scale of an attribute, was " + json);
    }
}
