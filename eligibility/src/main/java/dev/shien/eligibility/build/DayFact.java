package dev.shien.eligibility.build;

import dev.shien.eligibility.rule.Operator;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;

/** A fact that is a day. */
public final class DayFact {

    private final String name;

    DayFact(String name) {
        this.name = name;
    }

    /** Compared with a day. */
    public Rule is(Operator operator, LocalDate limit) {
        return new Rule.Compare(name, operator, limit.toEpochDay());
    }

    /** From the first day on, and before the second. */
    public Rule between(LocalDate from, LocalDate until) {
        return new Rule.Between(name, from.toEpochDay(), until.toEpochDay());
    }
}
