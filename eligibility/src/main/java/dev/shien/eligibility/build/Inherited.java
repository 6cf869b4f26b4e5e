package dev.shien.eligibility.build;

import dev.shien.eligibility.rule.Rule;
import java.util.Set;

/**
 * Parts that the extended pack declares, for rules to refer to. Whether it does is checked when the pack is read. To set
 * anything of such a part is an {@link IllegalStateException}; declare it again after {@link PackBuilder#replacing}.
 */
public final class Inherited {

    private final Set<String> days;

    Inherited(Set<String> days) {
        this.days = days;
    }

    /** A fact that is a whole number. */
    public NumberFact number(String name) {
        return new NumberFact(name, Part.elsewhere());
    }

    /** A fact that is a day. */
    public DayFact day(String name) {
        days.add(name);
        return new DayFact(name, Part.elsewhere());
    }

    /** A fact that is yes or no. */
    public FlagFact flag(String name) {
        return new FlagFact(name, Part.elsewhere());
    }

    /** A fact that is an industry. */
    public IndustryFact industry(String name) {
        return new IndustryFact(name, Part.elsewhere());
    }

    /** A fact that is a word, which the constants of an enum name. */
    public <E extends Enum<E>> WordFact<E> word(String name, Class<E> words) {
        return new WordFact<>(name, Part.elsewhere());
    }

    /** The classes of a classifier, which the constants of an enum name. */
    public <E extends Enum<E>> Classes<E> classes(String name, Class<E> classes) {
        return new Classes<>(name, Part.elsewhere());
    }

    /** A column of a table of limits. */
    public Column column(String table, String column) {
        return new Column(table, column);
    }

    /** A rule. */
    public Rule.Reference rule(String id) {
        return new Rule.Reference(id);
    }
}
