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
import java.util.stream.Stream;

/** Finds the regions of a fact from the conditions that look at it. */
final class AxisFactory {

    private final RulePack pack;
    private final LocalDate on;
    private final ImmutableSet<Rule.Condition> conditions;
    private final Partitions partitions;

    AxisFactory(RulePack pack, LocalDate on, Partitions partitions) {
        this.pack = pack;
        this.on = on;
        this.conditions = Conditions.of(pack);
        this.partitions = partitions;
    }

    /** An axis for each fact that some condition reads, in the order of the pack. */
    ImmutableList<Axis> axes() {
        ImmutableSet<String> read = conditions.stream()
                .flatMap(condition -> Conditions.facts(pack, condition).stream())
                .collect(ImmutableSet.toImmutableSet());
        return pack.facts().values().stream()
                .filter(fact -> read.contains(fact.name()))
                .map(this::axis)
                .collect(ImmutableList.toImmutableList());
    }

    private Axis axis(FactSpec fact) {
        return fact.isOrdered()
                ? NumberAxis.of(fact, limits(fact))
                : partitions.of(new Partitions.Key(fact, memberships(fact), classifiers(fact)));
    }

    private ImmutableSet<Rule.In> memberships(FactSpec fact) {
        return conditions.stream()
                .flatMap(condition -> condition instanceof Rule.In in ? Stream.of(in) : Stream.of())
                .filter(in -> in.fact().equals(fact.name()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<Classifier> classifiers(FactSpec fact) {
        return Conditions.classifiers(pack, conditions).stream()
                .filter(classifier -> classifier.fact().equals(fact.name()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSortedSet<Long> limits(FactSpec fact) {
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
