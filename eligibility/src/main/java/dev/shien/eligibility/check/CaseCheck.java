package dev.shien.eligibility.check;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.internal.PackModel;
import dev.shien.eligibility.pack.RulePack;
import java.util.EnumSet;
import java.util.Set;

/** Runs the examples of a pack, and finds verdicts that can occur and have none. */
final class CaseCheck {

    private final Subject subject;
    private final RulePack pack;
    private final PackModel model;

    private CaseCheck(Subject subject, PackModel model) {
        this.subject = subject;
        this.pack = subject.pack();
        this.model = model;
    }

    static void check(Subject subject, PackModel model, Iterable<Stretch> stretches) {
        CaseCheck check = new CaseCheck(subject, model);
        check.pack.cases().forEach(check::checkCase);
        Set<Verdict> missing = EnumSet.noneOf(Verdict.class);
        stretches.forEach(stretch -> missing.addAll(check.possible(stretch)));
        check.pack.cases().forEach(example -> missing.remove(example.verdict()));
        missing.forEach(verdict ->
                subject.found(LintCode.CASE_MISSING, Paths.part("cases", "verdict", verdict.name()), verdict.name()));
    }

    private Set<Verdict> possible(Stretch stretch) {
        int outcomes = Stretch.outcomes(stretch.all(pack.requirements(), ImmutableMap.of()));
        Set<Verdict> possible = EnumSet.of(Outcomes.verdict(outcomes));
        for (int left = outcomes; left != 0; left &= left - 1) {
            possible.add(Outcomes.verdict(Integer.lowestOneBit(left)));
        }
        return possible;
    }

    private void checkCase(PackCase example) {
        String path = Paths.part("cases", "name", example.name());
        if (!pack.appliesOn(example.on())) {
            subject.found(LintCode.CASE_OUTSIDE_EFFECTIVE, path + ".on");
            return;
        }
        Verdict verdict = Outcomes.verdict(model.on(example.on()).model().outcomes(example.facts()));
        if (verdict != example.verdict()) {
            subject.found(LintCode.CASE_FAILS, path, verdict.name());
        }
    }
}
