package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads which attributes there are, and the values that participants have of them. */
final class AttributeReader {

    private final ImmutableMap<String, AttributeScale> scales;
    private final Set<String> names = new LinkedHashSet<>();

    /** Begins with what the document declares. */
    AttributeReader(JsonCursor root) {
        this.scales = root.optionalObject("attributes").map(ScaleReader::scales).orElse(ImmutableMap.of());
        names.addAll(scales.keySet());
    }

    ImmutableMap<String, AttributeScale> scales() {
        return scales;
    }

    /** What is declared, and what somebody has of whom was read until now. */
    ImmutableSet<String> names() {
        return ImmutableSet.copyOf(names);
    }

    /** The values at a field, by name; one that is null is not known. */
    ImmutableMap<String, AttributeValue> values(JsonCursor c, String field) {
        return c.optionalObject(field).map(this::values).orElse(ImmutableMap.of());
    }

    /** The values of an object, by name. */
    ImmutableMap<String, AttributeValue> values(JsonCursor c) {
        ImmutableMap.Builder<String, AttributeValue> values = ImmutableMap.builder();
        for (String name : c.fields()) {
            names.add(name);
            if (c.has(name)) {
                value(c, name).ifPresent(value -> values.put(name, value));
            }
        }
        return values.buildOrThrow();
    }

    private Optional<AttributeValue> value(JsonCursor c, String name) {
        Optional<AttributeValue> value = ofItsForm(c, name);
        AttributeScale scale = scales.get(name);
        if (scale != null && c.isSound(name) && !value.map(scale::allows).orElse(true)) {
            c.problem(name, expected(scale));
        }
        return value;
    }

    private static Optional<AttributeValue> ofItsForm(JsonCursor c, String name) {
        JsonNode node = c.node().path(name);
        if (node.isTextual()) {
            return Optional.of(AttributeValue.category(c.text(name)));
        }
        if (node.isNumber()) {
            long greatest = AttributeValue.Quantity.GREATEST;
            return Optional.of(AttributeValue.quantity(c.number(name, -greatest, greatest)));
        }
        if (node.isArray()) {
            return Optional.of(new AttributeValue.Tags(ImmutableSet.copyOf(c.texts(name))));
        }
        c.problem(name, "a text, a whole number or a list of texts");
        return Optional.empty();
    }

    private static String expected(AttributeScale scale) {
        if (scale instanceof AttributeScale.Ordered ordered) {
            return "one of the steps " + ordered.steps();
        }
        return switch ((AttributeScale.Kind) scale) {
            case CATEGORY -> "a text, as it is declared CATEGORY";
            case QUANTITY -> "a whole number, as it is declared QUANTITY";
            case TAGS -> "a list of texts, as it is declared TAGS";
        };
    }
}
