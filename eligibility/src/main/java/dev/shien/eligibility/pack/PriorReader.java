package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.json.JsonCursor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
            Optional<FactValue> value =
                    prior.has("value") ? FactFit.value(type, names, prior.node().path("value")) : Optional.empty();
            if (value.isEmpty()) {
                prior.problem("value", "a value of a fact of type " + type);
            } else if (weights.put(value.get(), weight) != null) {
                prior.problem("value", "each value only once");
            }
            prior.noOtherFields();
            return weight;
        });
        return ImmutableMap.copyOf(weights);
    }
}
