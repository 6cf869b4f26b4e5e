package dev.shien.eligibility.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.json.JsonCursor;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads how often a fact was answered before by which value. */
final class PriorReader {

    private PriorReader() {}

    /**
     * Reads the field {@code priors} of a fact, which may be left out.
     *
     * @param names of a {@link FactType#WORD} its words and groups
     */
    static ImmutableMap<FactValue, Integer> read(JsonCursor fact, FactType type, ImmutableSet<String> names) {
        if (!fact.has("priors")) {
            return ImmutableMap.of();
        }
        Map<FactValue, Integer> weights = new LinkedHashMap<>();
        fact.list("priors", prior -> {
            int weight = prior.integer("weight", 0, Priors.GREATEST_WEIGHT);
            JsonNode json = prior.node().path("value");
            if (!prior.has("value") || !fits(json, type, names)) {
                prior.problem("value", "a value of a fact of type " + type);
            } else if (weights.put(FactValue.read(json), weight) != null) {
                prior.problem("value", "each value only once");
            }
            prior.noOtherFields();
            return weight;
        });
        return ImmutableMap.copyOf(weights);
    }

    private static boolean fits(JsonNode value, FactType type, ImmutableSet<String> names) {
        return switch (type) {
            case WORD -> value.isTextual() && names.contains(value.textValue());
            case JSIC -> value.isTextual() && JsicCode.exists(value.textValue());
            case FLAG -> value.isBoolean();
            case YEN, COUNT ->
                value.canConvertToLong()
                        && value.isIntegralNumber()
                        && value.longValue() >= 0
                        && value.longValue() <= FactValue.GREATEST;
            case DATE -> value.isTextual() && FactValue.read(value) instanceof FactValue.Day;
        };
    }
}
