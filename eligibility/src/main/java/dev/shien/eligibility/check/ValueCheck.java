package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactType;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.FactSpec;
import dev.shien.eligibility.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds values of a condition that its other values cover: a word beside its group, a code beside its division. */
final class ValueCheck {

    private final Subject subject;

    private ValueCheck(Subject subject) {
        this.subject = subject;
    }

    static void check(Subject subject) {
        ValueCheck check = new ValueCheck(subject);
        Reach.of(subject.pack(), subject.own(RulePack::rules).keySet())
                .conditions()
                .forEach(check::checkCondition);
    }

    private void checkCondition(Place place, Rule.Condition condition) {
        boolean isOwn = subject.own(RulePack::rules).containsKey(place.rule());
        if (isOwn && condition instanceof Rule.In in) {
            FactSpec fact = Objects.requireNonNull(subject.pack().facts().get(in.fact()));
            List<FactValue> kept = new ArrayList<>(in.values());
            for (FactValue value : in.values().asList().reverse()) {
                kept.remove(value);
                if (exact(fact, kept).containsAll(exact(fact, ImmutableList.of(value)))) {
                    subject.found(
                            LintCode.VALUE_WITHOUT_EFFECT,
                            place.path() + ".in" + Paths.value("values", value.toString()));
                } else {
                    kept.add(value);
                }
            }
        }
    }

    /** The exact values for which values stand. */
    private static ImmutableSet<Object> exact(FactSpec fact, Collection<FactValue> values) {
        return values.stream().flatMap(value -> exact(fact, value)).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<?> exact(FactSpec fact, FactValue value) {
        if (fact.type() == FactType.JSIC) {
            return JsicCode.of(value.toString()).within(JsicLevel.CLASS).stream();
        }
        FactSpec.WordGroup group = fact.groups().get(value.toString());
        return group == null ? Stream.of(value.toString()) : group.words().stream();
    }
}
