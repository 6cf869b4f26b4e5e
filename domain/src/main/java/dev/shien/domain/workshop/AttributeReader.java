package dev.shien.domain.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
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
        this.scales =
                root.optionalObject("attributes").map(AttributeReader::scales).orElse(ImmutableMap.of());
        names.addAll(scales.keySet());
    }

    ImmutableMap<String, AttributeScale> scales() {
        return scales;
    }

    /** What is declared, and what somebody has of whom was read until now. */
    ImmutableSet<String> names() {
        return ImmutableSet.copyOf(names);
    }

    private static ImmutableMap<String, AttributeScale> scales(JsonCursor c) {
        ImmutableMap.Builder<String, AttributeScale> scales = ImmutableMap.builder();
        c.fields().forEach(name -> scales.put(name, scale(c, name)));
        return scales.buildOrThrow();
    }

    private static AttributeScale scale(JsonCursor c, String name) {
        if (!c.node().path(name).isArray()) {
            if (!c.node().path(name).isTextual()) {
                c.problem(name, "CATEGORY, QUANTITY, TAGS or the list of its steps from the lowest");
                return AttributeScale.Kind.CATEGORY;
            }
            return c.oneOf(name, AttributeScale.Kind.class);
        }
        ImmutableList<String> steps = c.texts(name);
        if (steps.size() > 1 && ImmutableSet.copyOf(steps).size() == steps.size()) {
            return new AttributeScale.Ordered(steps);
        }
        if (c.isSound(name)) {
            c.problem(name, "at least two steps, each once");
        }
        return AttributeScale.Kind.CATEGORY;
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
