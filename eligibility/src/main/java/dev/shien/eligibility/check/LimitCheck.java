package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.LimitTable;
import dev.shien.eligibility.rule.LimitTable.Period;
import dev.shien.eligibility.rule.Rule;
import java.util.Map;
import java.util.Objects;

/** Finds limits of tables that never bind: without them, or with none at all in their place, every verdict is the same. */
final class LimitCheck {

    private final Subject subject;
    private final Effects effects;
    private final ImmutableMap<Place, Rule.Condition> conditions;
    private final ImmutableList<LocalPeriod> periods;

    private record LocalPeriod(LimitTable table, Period period) {}

    private LimitCheck(Subject subject, Effects effects, ImmutableMap<Place, Rule.Condition> conditions) {
        this.subject = subject;
        this.effects = effects;
        this.conditions = conditions;
        this.periods = subject.own(RulePack::tables).values().stream()
                .flatMap(table -> table.periods().stream().map(period -> new LocalPeriod(table, period)))
                .collect(ImmutableList.toImmutableList());
    }

    static void check(Subject subject, Effects effects, ImmutableMap<Place, Rule.Condition> conditions) {
        LimitCheck check = new LimitCheck(subject, effects, conditions);
        check.periods.forEach(check::checkPeriod);
    }

    private void checkPeriod(LocalPeriod local) {
        Period period = local.period();
        ImmutableSet<String> reached = ClassifierCheck.reached(
                subject.pack(),
                Objects.requireNonNull(
                        subject.pack().classifiers().get(local.table().classifier())));
        period.rows()
                .forEach((name, row) -> row.limits().keySet().forEach(column -> {
                    ImmutableSet<Place> reading = reading(local.table(), column);
                    boolean looked = !reading.isEmpty() && reached.contains(name) && isInForce(period);
                    if (looked
                            && effects.leaveOut((stretch, outcome) -> tables(stretch, local, name, reading, outcome))) {
                        subject.found(LintCode.LIMIT_NEVER_BINDS, path(local, name, column));
                    }
                }));
    }

    private boolean isInForce(Period period) {
        return effects.stretches().stream().anyMatch(stretch -> period.appliesOn(stretch.from()));
    }

    private ImmutableSet<Place> reading(LimitTable table, String column) {
        return Maps.filterValues(
                        conditions,
                        condition -> condition instanceof Rule.Lookup lookup
                                && lookup.table().equals(table.name())
                                && lookup.column().equals(column))
                .keySet()
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The look-ups with the outcome wherever the applicant is in the class, on the days of the period. */
    private Map<Place, byte[]> tables(
            Stretch stretch, LocalPeriod local, String name, ImmutableSet<Place> reading, int outcome) {
        if (!local.period().appliesOn(stretch.from())) {
            return ImmutableMap.of();
        }
        byte[] inClass = stretch.condition(new Rule.InClass(local.table().classifier(), ImmutableSet.of(name)));
        return Maps.toMap(reading, place -> {
            byte[] table = effects.table(
                            stretch, place, stretch.condition(Objects.requireNonNull(conditions.get(place))))
                    .clone();
            for (int i = 0; i < table.length; i++) {
                table[i] = inClass[i] == Outcomes.MET ? (byte) outcome : table[i];
            }
            return table;
        });
    }

    private static String path(LocalPeriod local, String name, String column) {
        return Paths.part("tables", "name", local.table().name())
                + PeriodCheck.path(local.period())
                + Paths.part("rows", "class", name)
                + ".limits"
                + Paths.field(column);
    }
}
