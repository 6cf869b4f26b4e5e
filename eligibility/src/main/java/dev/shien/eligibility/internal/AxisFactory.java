package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Classifier;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the regions of a fact from the conditions that look at it. */
final class AxisFactory {

    private final RulePack pack;
    private final ImmutableSet<Rule.Condition> conditions;
    private final Map<String, PartitionAxis> partitions = new HashMap<>();

    AxisFactory(RulePack pack) {
        this.pack = pack;
        this.conditions = Conditions.of(pack);
    }

    /** An axis for each fact that some condition reads, in the order of the pack, by the limits of a day. */
    ImmutableList<Axis> on(LocalDate on) {
        Set<String> read = new HashSet<>();
        for (Rule.Condition condition : conditions) {
            read.addAll(Conditions.facts(pack, condition));
        }
        ImmutableList.Builder<Axis> axes = ImmutableList.builder();
        for (FactSpec fact : pack.facts().values()) {
            if (read.contains(fact.name())) {
                axes.add(axis(fact, on));
            }
        }
        return axes.build();
    }

    /** Only limits change from day to day. */
    private Axis axis(FactSpec fact, LocalDate on) {
        return fact.isOrdered()
                ? NumberAxis.of(fact, limits(fact, on))
                : partitions.computeIfAbsent(
                        fact.name(), none -> Partition.of(fact, memberships(fact), classifiers(fact)));
    }

    private ImmutableList<Rule.In> memberships(FactSpec fact) {
        ImmutableList.Builder<Rule.In> memberships = ImmutableList.builder();
        for (Rule.Condition condition : conditions) {
            if (condition instanceof Rule.In in && in.fact().equals(fact.name())) {
                memberships.add(in);
            }
        }
        return memberships.build();
    }

    private ImmutableList<Classifier> classifiers(FactSpec fact) {
        ImmutableList.Builder<Classifier> classifiers = ImmutableList.builder();
        for (Classifier classifier : Conditions.classifiers(pack, conditions)) {
            if (classifier.fact().equals(fact.name())) {
                classifiers.add(classifier);
            }
        }
        return classifiers.build();
    }

    private ImmutableSortedSet<Long> limits(FactSpec fact, LocalDate on) {
        ImmutableSortedSet.Builder<Long> limits = ImmutableSortedSet.naturalOrder();
        for (Rule.Condition condition : conditions) {
            if (condition instanceof Rule.Compare compare && compare.fact().equals(fact.name())) {
                limits.add(compare.limit());
            } else if (condition instanceof Rule.Between between
                    && between.fact().equals(fact.name())) {
                limits.add(between.from(), between.until() - 1);
            } else if (condition instanceof Rule.Lookup lookup && lookup.fact().equals(fact.name())) {
                LimitTable.Period period = Conditions.table(pack, lookup).on(on);
                period.rows().values().forEach(row -> row.limit(lookup.column()).ifPresent(limits::add));
            }
        }
        return limits.build();
    }

    /** Whether a word, an industry of the finest level or a flag is among values that may stand for several. */
    static boolean isIn(FactSpec fact, ImmutableSet<FactValue> values, FactValue value) {
        if (fact.type() == FactType.JSIC) {
            JsicCode code = JsicCode.of(value.toString());
            return values.stream().anyMatch(wider -> code.isWithin(JsicCode.of(wider.toString())));
        }
        return values.contains(value)
                || values.stream().anyMatch(name -> {
                    FactSpec.WordGroup group = fact.groups().get(name.toString());
                    return group != null && group.words().contains(value.toString());
                });
    }
}
