package dev.shien.eligibility.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.FactSpec;
import java.time.LocalDate;
import java.util.Map;

/**
 * A pack with a model for each stretch of days over which none of its limits changes. Immutable.
 *
 * @param pack the pack
 * @param byFirstDay the models by the first day of their stretch
 */
public record PackModel(RulePack pack, ImmutableSortedMap<LocalDate, DayModel> byFirstDay) {

    /**
     * The model of a pack.
     *
     * @param partitions those of the packs that are loaded together with this one
     * @throws dev.shien.domain.json.InvalidDocument if the pack does not keep its budget of worlds
     */
    public static PackModel of(RulePack pack, Partitions partitions) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(pack.from());
        pack.tables()
                .values()
                .forEach(table -> table.periods().stream()
                        .map(period -> period.from())
                        .filter(pack::appliesOn)
                        .forEach(days::add));
        ImmutableSortedMap.Builder<LocalDate, DayModel> models = ImmutableSortedMap.naturalOrder();
        days.build().forEach(day -> models.put(day, DayModel.of(pack, day, partitions)));
        return new PackModel(pack, models.buildOrThrow());
    }

    /**
     * The model that applies on a day.
     *
     * @throws IllegalArgumentException if the pack does not apply on that day
     */
    public DayModel on(LocalDate day) {
        Map.Entry<LocalDate, DayModel> model = byFirstDay.floorEntry(day);
        if (model == null || !pack.appliesOn(day)) {
            throw new IllegalArgumentException("Expected a day from " + pack.from()
                    + pack.until().map(end -> " and before " + end).orElse("") + ", on which the rule pack "
                    + pack.version().id() + " applies, was " + day);
        }
        return model.getValue();
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
        return byFirstDay.values().stream()
                .flatMap(model -> model.axes().stream())
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
                groups.build(),
                fact.sources(),
                axes.stream()
                        .flatMap(axis -> axis.limits().stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Long::compareTo)));
    }
}
