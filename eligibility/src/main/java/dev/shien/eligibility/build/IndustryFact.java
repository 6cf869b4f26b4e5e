package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.eligibility.rule.Rule;
import java.util.Arrays;

/** A fact that is a code of the Japan Standard Industrial Classification. */
public final class IndustryFact extends BuiltFact<IndustryFact> {

    IndustryFact(String name, Part part) {
        super(name, part);
    }

    @Override
    IndustryFact self() {
        return this;
    }

    /** How often this code was the answer, which orders the questions; see {@link Priors}. */
    public IndustryFact prior(String code, int weight) {
        return counted(code, weight);
    }

    /** It is one of these codes, or lies within one of them. */
    public Rule isIn(String... codes) {
        return new Rule.In(name(), Arrays.stream(codes).map(FactValue::of).collect(ImmutableSet.toImmutableSet()));
    }
}
