package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds conditions that always hold, never hold, or could be left out. Those of packs that are extended are only noted. */
final class ConditionCheck {

    private final Subject subject;
    private final ImmutableList<Stretch> stretches;
    private final Effects effects;
    private final Map<Place, LintCode> found = new LinkedHashMap<>();

    private ConditionCheck(Subject subject, ImmutableList<Stretch> stretches, Effects effects) {
        this.subject = subject;
        this.stretches = stretches;
        this.effects = effects;
    }

    /** The conditions that decide. */
    static ImmutableMap<Place, Rule.Condition> check(
            Subject subject, ImmutableList<Stretch> stretches, Effects effects) {
        ConditionCheck check = new ConditionCheck(subject, stretches, effects);
        ImmutableMap<Place, Rule.Condition> all =
                Reach.of(subject.pack(), effects.requirements()).conditions();
        all.entrySet()
                .asList()
                .reverse()
                .forEach(
                        e -> check.code(e.getKey(), e.getValue()).ifPresent(code -> check.found.put(e.getKey(), code)));
        ImmutableMap.Builder<Place, Rule.Condition> deciding = ImmutableMap.builder();
        all.forEach((place, condition) -> {
            LintCode code = check.found.get(place);
            if (code == null) {
                deciding.put(place, condition);
            } else {
                check.tell(place, code);
            }
        });
        return deciding.buildOrThrow();
    }

    private Optional<LintCode> code(Place place, Rule.Condition condition) {
        int outcomes = stretches.stream()
                .mapToInt(stretch -> Stretch.outcomes(stretch.condition(condition)))
                .reduce(0, (a, b) -> a | b);
        if (outcomes == Outcomes.MET) {
            return Optional.of(LintCode.CONDITION_ALWAYS_MET);
        }
        if (outcomes == Outcomes.UNMET) {
            return Optional.of(LintCode.CONDITION_NEVER_MET);
        }
        boolean idle = effects.leaveOut((stretch, outcome) -> ImmutableMap.of(place, stretch.constant(outcome)));
        return idle ? Optional.of(LintCode.CONDITION_WITHOUT_EFFECT) : Optional.empty();
    }

    private void tell(Place place, LintCode code) {
        RulePack owner = subject.owner(RulePack::rules, place.rule());
        if (owner.equals(subject.pack())) {
            subject.found(code, place.path());
        } else {
            subject.foundIn(owner, LintCode.INHERITED_WITHOUT_EFFECT, place.path());
        }
    }
}
