package dev.shien.eligibility.build;

import dev.shien.domain.eligibility.Priors;
import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;

/** A fact that is a day. */
public final class DayFact extends BuiltFact<DayFact> {

    DayFact(String name, Part part) {
        super(name, part);
    }

    @Override
    DayFact self() {
        return this;
    }

    /** How often this day was the answer, which orders the questions; see {@link Priors}. */
    public DayFact prior(LocalDate day, int weight) {
        return counted(day.toString(), weight);
    }

    /** Compared with a day. */
    public Rule is(Operator operator, LocalDate limit) {
        return new Rule.Compare(name(), operator, limit.toEpochDay());
    }

    /** From the first day on, and before the second. */
    public Rule between(LocalDate from, LocalDate until) {
        return new Rule.Between(name(), from.toEpochDay(), until.toEpochDay());
    }
}
