package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.Rule;
import java.util.Objects;

/** Finds what no rule reads, and rules that no requirement reaches. A rule that is not reached still reads its facts. */
final class UnusedParts {

    private final Subject subject;
    private final RulePack pack;
    private final ImmutableList<Rule.Condition> conditions;

    private UnusedParts(Subject subject) {
        this.subject = subject;
        this.pack = subject.pack();
        this.conditions =
                Reach.of(pack, pack.rules().keySet()).conditions().values().asList();
    }

    static void check(Subject subject) {
        UnusedParts parts = new UnusedParts(subject);
        parts.checkFacts();
        parts.checkClassifiers();
        subject.own(RulePack::tables).values().forEach(parts::checkTable);
        parts.checkRules();
    }

    private void checkFacts() {
        for (String fact : subject.own(RulePack::facts).keySet()) {
            if (conditions.stream().noneMatch(condition -> reads(condition, fact))) {
                subject.found(LintCode.UNUSED_FACT, Paths.part("facts", "name", fact));
            }
        }
    }

    private boolean reads(Rule.Condition condition, String fact) {
        if (condition instanceof Rule.Compare compare) {
            return compare.fact().equals(fact);
        }
        if (condition instanceof Rule.Between between) {
            return between.fact().equals(fact);
        }
        if (condition instanceof Rule.In in) {
            return in.fact().equals(fact);
        }
        boolean byClass = pack.classifiers().values().stream()
                .anyMatch(classifier -> classifier.fact().equals(fact) && uses(condition, classifier));
        return byClass
                || (condition instanceof Rule.Lookup lookup && lookup.fact().equals(fact));
    }

    private boolean uses(Rule.Condition condition, Classifier classifier) {
        if (condition instanceof Rule.Lookup lookup) {
            LimitTable table = Objects.requireNonNull(pack.tables().get(lookup.table()));
            return table.classifier().equals(classifier.name());
        }
        return condition instanceof Rule.InClass in && in.classifier().equals(classifier.name());
    }

    private void checkClassifiers() {
        subject.own(RulePack::classifiers).forEach((name, classifier) -> {
            boolean byTable = pack.tables().values().stream()
                    .anyMatch(table -> table.classifier().equals(name));
            if (!byTable && conditions.stream().noneMatch(condition -> uses(condition, classifier))) {
                subject.found(LintCode.UNUSED_CLASSIFIER, Paths.part("classifiers", "name", name));
            }
        });
    }

    private void checkTable(LimitTable table) {
        String path = Paths.part("tables", "name", table.name());
        ImmutableList<String> used = conditions.stream()
                .filter(condition -> condition instanceof Rule.Lookup lookup
                        && lookup.table().equals(table.name()))
                .map(condition -> ((Rule.Lookup) condition).column())
                .collect(ImmutableList.toImmutableList());
        if (used.isEmpty()) {
            subject.found(LintCode.UNUSED_TABLE, path);
        } else {
            table.columns().stream()
                    .filter(column -> !used.contains(column))
                    .forEach(column -> subject.found(LintCode.UNUSED_COLUMN, path + Paths.value("columns", column)));
        }
    }

    private void checkRules() {
        Reach reached = Reach.of(pack, pack.requirements());
        for (String id : subject.own(RulePack::rules).keySet()) {
            if (!reached.rules().contains(id)) {
                subject.found(LintCode.UNUSED_RULE, Paths.part("rules", "id", id));
            }
        }
    }
}
