package dev.shien.eligibility.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.json.JsonCursor;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.NamedRule;
import dev.shien.eligibility.rule.Rule;
import dev.shien.eligibility.rule.Scheme;
import java.util.Objects;

/**
 * Checks that the facts, classifiers and tables that a pack replaces still fit the rules and classifiers that it inherits:
 * those were read against the ones replaced. It knows them by being the same objects as in the extended pack.
 */
final class InheritanceCheck {

    private final JsonCursor document;
    private final RulePack parent;
    private final RulePack pack;

    private InheritanceCheck(JsonCursor document, RulePack parent, RulePack pack) {
        this.document = document;
        this.parent = parent;
        this.pack = pack;
    }

    static void check(JsonCursor document, RulePack parent, RulePack pack) {
        InheritanceCheck check = new InheritanceCheck(document, parent, pack);
        pack.classifiers().values().stream()
                .filter(parent.classifiers()::containsValue)
                .forEach(check::classifier);
        pack.rules().values().stream()
                .filter(parent.rules()::containsValue)
                .forEach(rule -> check.rule(rule, rule.rule()));
    }

    private void classifier(Classifier classifier) {
        FactSpec fact = present(pack.facts(), classifier.fact());
        boolean fits = classifier.scheme() instanceof Scheme.Words words
                ? fact.type() == FactType.WORD
                        && fact.words().keySet().containsAll(words.classByWord().keySet())
                : fact.type() == FactType.JSIC;
        if (!fits) {
            document.problem(
                    "facts",
                    "a fact '" + fact.name() + "' with what the classifier '" + classifier.name() + "' of the pack "
                            + parentId() + " sorts into classes");
        }
    }

    private void rule(NamedRule named, Rule rule) {
        rule.parts().forEach(part -> rule(named, part));
        if (rule instanceof Rule.Compare compare) {
            number(named, compare.fact());
        } else if (rule instanceof Rule.Between between) {
            number(named, between.fact());
        } else if (rule instanceof Rule.Lookup lookup) {
            number(named, lookup.fact());
            column(named, lookup);
        } else if (rule instanceof Rule.In in) {
            values(named, in);
        } else if (rule instanceof Rule.InClass inClass) {
            classes(named, inClass);
        }
    }

    private void number(NamedRule rule, String name) {
        FactSpec fact = present(pack.facts(), name);
        boolean wasDate = present(parent.facts(), name).type() == FactType.DATE;
        if (!fact.isOrdered() || (fact.type() == FactType.DATE) != wasDate) {
            unfit("facts", "a fact '" + name + "' of type " + (wasDate ? "DATE" : "YEN or COUNT"), rule, fact.type());
        }
    }

    private void column(NamedRule rule, Rule.Lookup lookup) {
        LimitTable table = present(pack.tables(), lookup.table());
        if (!table.columns().contains(lookup.column())) {
            unfit(
                    "tables",
                    "a table '" + table.name() + "' with the column '" + lookup.column() + "'",
                    rule,
                    table.columns());
        }
    }

    private void values(NamedRule rule, Rule.In in) {
        FactSpec fact = present(pack.facts(), in.fact());
        for (FactValue value : in.values()) {
            if (!FactFit.fits(fact, value)) {
                unfit("facts", "a fact '" + fact.name() + "' that can be " + value, rule, FactFit.expected(fact));
            }
        }
    }

    private void classes(NamedRule rule, Rule.InClass in) {
        ImmutableSet<String> classes =
                present(pack.classifiers(), in.classifier()).labels().keySet();
        if (!classes.containsAll(in.classes())) {
            unfit(
                    "classifiers",
                    "a classifier '" + in.classifier() + "' with the classes " + in.classes(),
                    rule,
                    classes);
        }
    }

    private void unfit(String field, String expected, NamedRule rule, Object was) {
        document.problem(
                field,
                expected + ", which the rule '" + rule.id() + "' of the pack " + parentId() + " reads, was " + was);
    }

    /** Nothing that is inherited goes away. */
    private static <T> T present(ImmutableMap<String, T> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private String parentId() {
        return parent.version().id();
    }
}
