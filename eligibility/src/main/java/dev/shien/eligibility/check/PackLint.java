package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.pack.RulePack;
import java.util.Optional;

/**
 * The linter of rule packs. What a pack inherits is looked at where it stands: a pack is told of its own parts, and by a
 * note of inherited conditions that decide nothing in it. Whether something decides is found exactly, over all worlds that
 * the pack tells apart, on all its days.
 */
public final class PackLint {

    private PackLint() {}

    /**
     * Everything that is found in a pack, accepted or not, always in the same order.
     *
     * @throws dev.shien.domain.json.InvalidDocument if the pack does not keep its budget of worlds
     */
    public static ImmutableList<LintFinding> of(RulePack pack) {
        Subject subject = new Subject(pack);
        UnusedParts.check(subject);
        ClassifierCheck.check(subject);
        TextCheck.check(subject);
        ValueCheck.check(subject);
        WordCheck.check(subject);
        if (PeriodCheck.check(subject)) {
            checkWorlds(subject);
        }
        return AcceptanceCheck.check(subject);
    }

    private static void checkWorlds(Subject subject) {
        PackModel model = PackModel.of(subject.pack());
        ImmutableList<Stretch> stretches = model.deciders().stream()
                .map(decider -> new Stretch(decider.model()))
                .collect(ImmutableList.toImmutableList());
        Optional<Effects> effects = RequirementCheck.check(subject, stretches);
        effects.ifPresent(
                deciding -> LimitCheck.check(subject, deciding, ConditionCheck.check(subject, stretches, deciding)));
        SettlingCheck.check(subject, model);
        MonotoneCheck.check(subject, stretches);
        CaseCheck.check(subject, model, stretches);
    }
}
