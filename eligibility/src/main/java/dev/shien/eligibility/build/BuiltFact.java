package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.FactSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact that a pack declares, or inherits.
 *
 * @param <F> its own type
 */
public abstract sealed class BuiltFact<F extends BuiltFact<F>>
        permits DayFact, FlagFact, IndustryFact, NumberFact, WordFact {

    private final String name;
    private final Part part;
    private final List<Object> priors = new ArrayList<>();

    BuiltFact(String name, Part part) {
        this.name = name;
        this.part = part;
    }

    abstract F self();

    String name() {
        return name;
    }

    Part part() {
        return part;
    }

    /** The sources whose word is enough; all unless this is called. */
    public F sources(FactSource... sources) {
        part.set("sources", ImmutableList.copyOf(sources));
        return self();
    }

    /** Adds how often a value was the answer; whether the fact can have it is checked when the pack is read. */
    F counted(Object value, int weight) {
        priors.add(ImmutableMap.of("value", value, "weight", weight));
        part.set("priors", priors);
        return self();
    }
}
