package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.rule.Rule;
import java.util.Arrays;

/** A fact that is a code of the Japan Standard Industrial Classification. */
public final class IndustryFact {

    private final String name;

    IndustryFact(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** It is one of these codes, or lies within one of them. */
    public Rule isIn(String... codes) {
        return new Rule.In(name, Arrays.stream(codes).map(FactValue::of).collect(ImmutableSet.toImmutableSet()));
    }
}
