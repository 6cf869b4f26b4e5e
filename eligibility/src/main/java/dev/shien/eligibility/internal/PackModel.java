package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.FactSpec;
import java.time.LocalDate;

/**
 * A pack with a decider for each stretch of days over which none of its limits changes. Safe for use by several threads.
 *
 * @param pack the pack
 * @param deciders in the order of their first days
 */
public record PackModel(RulePack pack, ImmutableList<Decider> deciders) {

    /**
     * The model of a pack.
     *
     * @throws dev.shien.domain.json.InvalidDocument if the pack does not keep its budget of worlds
     */
    public static PackModel of(RulePack pack) {
        AxisFactory axes = new AxisFactory(pack);
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(pack.from());
        pack.tables()
                .values()
                .forEach(table -> table.periods().stream()
                        .map(period -> period.from())
                        .filter(pack::appliesOn)
                        .forEach(days::add));
        return new PackModel(
                pack,
                days.build().stream()
                        .map(day -> new Decider(DayModel.of(pack, day, axes.on(day))))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The decider for a day.
     *
     * @throws IllegalArgumentException if the pack does not apply on that day
     */
    public Decider on(LocalDate day) {
        if (!pack.appliesOn(day)) {
            throw new IllegalArgumentException("Expected a day from " + pack.from()
                    + pack.until().map(end -> " and before " + end).orElse("") + ", on which the rule pack "
                    + pack.version().id() + " applies, was " + day);
        }
        int last = deciders.size() - 1;
        while (deciders.get(last).model().on().isAfter(day)) {
            last--;
        }
        return deciders.get(last);
    }

    /** What the pack reads. */
    public PackDescription describe() {
        ImmutableList<FactDescription> facts = pack.facts().values().stream()
                .filter(fact -> !axes(fact).isEmpty())
                .map(this::describe)
                .collect(ImmutableList.toImmutableList());
        return new PackDescription(pack.version(), pack.title(), pack.from(), pack.until(), facts, pack.cases());
    }

    private ImmutableList<Axis> axes(FactSpec fact) {
        return deciders.stream()
                .flatMap(decider -> decider.model().axes().stream())
                .filter(axis -> axis.fact().equals(fact))
                .collect(ImmutableList.toImmutableList());
    }

    private FactDescription describe(FactSpec fact) {
        ImmutableList<Axis> axes = axes(fact);
        ImmutableSetMultimap.Builder<String, FactValue> groups = ImmutableSetMultimap.builder();
        fact.groups().forEach((name, group) -> group.words().forEach(word -> groups.put(name, FactValue.of(word))));
        return new FactDescription(
                fact.name(),
                fact.type(),
                fact.label(),
                fact.question(),
                axes.stream()
                        .flatMap(axis -> axis.samples().stream())
                        .collect(ImmutableSet.toImmutableSet())
                        .asList(),
                axes.get(0).coarserIndustries(),
                groups.build(),
                fact.sources(),
                axes.stream()
                        .flatMap(axis -> axis.limits().stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compareTo)),
                fact.monotone());
    }
}
