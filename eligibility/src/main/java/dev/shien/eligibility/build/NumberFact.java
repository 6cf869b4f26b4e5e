package dev.shien.eligibility.build;

import dev.shien.domain.eligibility.Monotone;
import dev.shien.domain.eligibility.Priors;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;

/** A fact that is a whole number: yen, or a count. */
public final class NumberFact extends BuiltFact<NumberFact> {

    NumberFact(String name, Part part) {
        super(name, part);
    }

    @Override
    NumberFact self() {
        return this;
    }

    /** Promises that a number never decides worse than a greater one, or a smaller one; the linter and the laws hold it. */
    public NumberFact monotone(Monotone which) {
        part().set("monotone", which.name());
        return this;
    }

    /** How often this number was the answer, which orders the questions; see {@link Priors}. */
    public NumberFact prior(long number, int weight) {
        return counted(number, weight);
    }

    /** 以下: the limit itself qualifies. */
    public Rule atMost(long limit) {
        return is(Operator.AT_MOST, limit);
    }

    /** 以下 the limit of the applicant's class. */
    public Rule atMost(Column column) {
        return is(Operator.AT_MOST, column);
    }

    /** 以上: the limit itself qualifies. */
    public Rule atLeast(long limit) {
        return is(Operator.AT_LEAST, limit);
    }

    /** Compared with a constant. */
    public Rule is(Operator operator, long limit) {
        return new Rule.Compare(name(), operator, limit);
    }

    /** Compared with the limit of the applicant's class; unmet where the table has none. */
    public Rule is(Operator operator, Column column) {
        return new Rule.Lookup(name(), operator, column.table(), column.name());
    }

    /** From the first number on, and before the second. */
    public Rule between(long from, long until) {
        return new Rule.Between(name(), from, until);
    }
}
