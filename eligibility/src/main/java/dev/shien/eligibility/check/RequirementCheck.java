package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.eligibility.internal.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds requirements that decide nothing. */
final class RequirementCheck {

    private final Subject subject;
    private final ImmutableList<Stretch> stretches;
    private final List<String> deciding = new ArrayList<>();

    private RequirementCheck(Subject subject, ImmutableList<Stretch> stretches) {
        this.subject = subject;
        this.stretches = stretches;
    }

    /** The requirements that decide, as they are without those that do not; nothing if nobody can meet them. */
    static Optional<Effects> check(Subject subject, ImmutableList<Stretch> stretches) {
        RequirementCheck check = new RequirementCheck(subject, stretches);
        boolean canBeMet = true;
        for (String id : subject.pack().requirements()) {
            canBeMet &= check.canBeMet(id);
        }
        return canBeMet ? check.effects() : Optional.empty();
    }

    private boolean canBeMet(String id) {
        int outcomes = stretches.stream()
                .mapToInt(stretch -> Stretch.outcomes(stretch.all(ImmutableList.of(id), ImmutableMap.of())))
                .reduce(0, (a, b) -> a | b);
        if (outcomes == Outcomes.MET) {
            subject.found(LintCode.REQUIREMENT_ALWAYS_MET, path(id));
        } else if (outcomes == Outcomes.UNMET) {
            subject.found(LintCode.REQUIREMENT_NEVER_MET, path(id));
        } else {
            deciding.add(id);
        }
        return outcomes != Outcomes.UNMET;
    }

    private Optional<Effects> effects() {
        Effects effects = new Effects(stretches, deciding);
        int outcomes = effects.outcomes();
        if ((outcomes & Outcomes.MET) == 0) {
            subject.found(LintCode.NEVER_ELIGIBLE, ".requirements");
        }
        if ((outcomes & Outcomes.UNMET) == 0 && !deciding.isEmpty()) {
            subject.found(LintCode.NEVER_INELIGIBLE, ".requirements");
        }
        if (outcomes == Outcomes.UNMET || deciding.isEmpty()) {
            return Optional.empty();
        }
        for (String id : ImmutableList.copyOf(deciding).reverse()) {
            if (effects.leaveOut(id)) {
                subject.found(LintCode.REQUIREMENT_WITHOUT_EFFECT, path(id));
            }
        }
        return Optional.of(effects);
    }

    private static String path(String id) {
        return Paths.value("requirements", id);
    }
}
