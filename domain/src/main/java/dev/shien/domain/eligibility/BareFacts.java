package dev.shien.domain.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts as plain JSON, all of one evidence: an object of values by name, where a fact that is left out or null is not
 * known, an array means one of its values, and {@code {"min": 10, "max": 20}} a range, either end of which may be left
 * out.
 */
public final class BareFacts {

    private BareFacts() {}

    /**
     * Reads plain facts.
     *
     * @throws IllegalArgumentException if the JSON has another shape, naming the fact and its value
     */
    public static Facts read(JsonNode object, Evidence evidence) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("Expected facts as a JSON object, was " + object);
        }
        Map<String, Fact> facts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            try {
                facts.put(entry.getKey(), fact(entry.getValue(), evidence));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Fact '" + entry.getKey() + "': " + e.getMessage(), e);
            }
        }
        return Facts.of(facts);
    }

    /**
     * Reads one plain fact, not known if it is null.
     *
     * @throws IllegalArgumentException if the JSON has another shape, naming its value
     */
    public static Fact fact(JsonNode json, Evidence evidence) {
        if (json.isNull()) {
            return Fact.unknown();
        }
        if (json.isArray()) {
            return Fact.oneOf(
                    Streams.stream(json).map(FactValue::read).collect(ImmutableSet.toImmutableSet()), evidence);
        }
        return json.isObject() ? range(json, evidence) : Fact.known(FactValue.read(json), evidence);
    }

    private static Fact range(JsonNode json, Evidence evidence) {
        for (Map.Entry<String, JsonNode> end : json.properties()) {
            if (!end.getKey().equals("min") && !end.getKey().equals("max")) {
                throw new IllegalArgumentException("Expected a range {\"min\": .., \"max\": ..}, was " + json);
            }
        }
        return new Fact.Range(end(json, "min"), end(json, "max"), evidence);
    }

    private static Optional<FactValue> end(JsonNode json, String name) {
        return json.hasNonNull(name) ? Optional.of(FactValue.read(json.get(name))) : Optional.empty();
    }
}
