package dev.shien.eligibility.build;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.eligibility.rule.Rule;

/** A fact that is yes or no. */
public final class FlagFact extends BuiltFact<FlagFact> {

    FlagFact(String name, Part part) {
        super(name, part);
    }

    @Override
    FlagFact self() {
        return this;
    }

    /** How often this was the answer, which orders the questions; see {@link Priors}. */
    public FlagFact prior(boolean yes, int weight) {
        return counted(yes, weight);
    }

    /** It is so. */
    public Rule isTrue() {
        return is(true);
    }

    /** It is not so. */
    public Rule isFalse() {
        return is(false);
    }

    private Rule is(boolean yes) {
        return new Rule.In(name(), ImmutableSet.of(FactValue.of(yes)));
    }
}
