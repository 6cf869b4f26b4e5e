package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions on which a pack's requirements rest. */
final class Conditions {

    private final RulePack pack;
    private final Set<Rule.Condition> found = new LinkedHashSet<>();

    private Conditions(RulePack pack) {
        this.pack = pack;
    }

    /** All conditions that some requirement reaches. */
    static ImmutableSet<Rule.Condition> of(RulePack pack) {
        Conditions conditions = new Conditions(pack);
        pack.requirements().forEach(id -> conditions.collect(named(pack, id)));
        return ImmutableSet.copyOf(conditions.found);
    }

    /** The facts that a condition reads. */
    static ImmutableSet<String> facts(RulePack pack, Rule.Condition condition) {
        if (condition instanceof Rule.Compare compare) {
            return ImmutableSet.of(compare.fact());
        }
        if (condition instanceof Rule.Between between) {
            return ImmutableSet.of(between.fact());
        }
        if (condition instanceof Rule.In in) {
            return ImmutableSet.of(in.fact());
        }
        if (condition instanceof Rule.Lookup lookup) {
            return ImmutableSet.of(lookup.fact(), classifier(pack, lookup).fact());
        }
        return ImmutableSet.of(
                classifier(pack, ((Rule.InClass) condition).classifier()).fact());
    }

    /** The classifiers that conditions use. */
    static ImmutableList<Classifier> classifiers(RulePack pack, Iterable<Rule.Condition> conditions) {
        Map<String, Classifier> used = new LinkedHashMap<>();
        for (Rule.Condition condition : conditions) {
            if (condition instanceof Rule.Lookup lookup) {
                Classifier classifier = classifier(pack, lookup);
                used.put(classifier.name(), classifier);
            } else if (condition instanceof Rule.InClass inClass) {
                used.put(inClass.classifier(), classifier(pack, inClass.classifier()));
            }
        }
        return ImmutableList.copyOf(used.values());
    }

    static LimitTable table(RulePack pack, Rule.Lookup lookup) {
        return require(pack.tables().get(lookup.table()), "table", lookup.table());
    }

    static Classifier classifier(RulePack pack, Rule.Lookup lookup) {
        return classifier(pack, table(pack, lookup).classifier());
    }

    static Classifier classifier(RulePack pack, String name) {
        return require(pack.classifiers().get(name), "classifier", name);
    }

    static Rule named(RulePack pack, String id) {
        return require(pack.rules().get(id), "rule", id).rule();
    }

    static <T> T require(@Nullable T part, String kind, String name) {
        if (part == null) {
            throw new IllegalArgumentException("Expected a " + kind + " of the pack, was '" + name + "'");
        }
        return part;
    }

    private void collect(Rule rule) {
        if (rule instanceof Rule.Reference reference) {
            collect(named(pack, reference.id()));
        } else if (rule instanceof Rule.Condition condition) {
            found.add(condition);
        } else {
            rule.parts().forEach(this::collect);
        }
    }
}
