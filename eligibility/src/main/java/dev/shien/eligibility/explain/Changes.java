package dev.shien.eligibility.explain;

import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Node;
import dev.shien.eligibility.internal.Outcomes;
import dev.shien.eligibility.internal.Worlds;
import java.util.Optional;

/** Says what would have changed the outcome; each such sentence is checked against the rules before it is said. */
final class Changes {

    private final DayModel model;
    private final Worlds worlds;
    private final int outcomes;

    Changes(DayModel model, Worlds worlds) {
        this.model = model;
        this.worlds = worlds;
        this.outcomes = worlds.outcomes(model.root());
    }

    /** What change of this condition's fact alone would have changed the verdict, or at least met the rule. */
    Optional<Change> of(Bearing bearing, Criterion criterion) {
        if (!Outcomes.isSettled(outcomes) || !Outcomes.isSettled(bearing.outcomes())) {
            return Optional.empty();
        }
        boolean holds = bearing.outcomes() == Outcomes.MET;
        int axis = bearing.leaf().axis();
        long other = other(bearing.leaf(), holds) & model.axes().get(axis).all();
        Optional<Target> target = holds ? criterion.toFail() : criterion.toHold();
        return other == 0 ? Optional.empty() : target.flatMap(wanted -> change(bearing, axis, other, wanted));
    }

    private Optional<Change> change(Bearing bearing, int axis, long other, Target target) {
        int changed = worlds.outcomesIf(model.root(), axis, other);
        if (Outcomes.isSettled(changed) && changed != outcomes) {
            return Optional.of(change(target, Outcomes.verdict(changed).name(), verdict(changed)));
        }
        boolean metBefore = bearing.ruleOutcomes() == Outcomes.MET;
        boolean metThen = worlds.outcomesIf(bearing.rule(), axis, other) == Outcomes.MET;
        return metThen && !metBefore
                ? Optional.of(change(target, "MET", Text.of("この要件を満たします", "would meet this requirement")))
                : Optional.empty();
    }

    /** The regions in which the condition comes out the other way, whatever else is open. */
    private long other(Node.Leaf leaf, boolean holds) {
        if (leaf instanceof Node.Single single) {
            return holds ? ~single.holds() : single.holds();
        }
        Node.Paired paired = (Node.Paired) leaf;
        long other = -1L;
        for (long left = worlds.regions(paired.by()); left != 0; left &= left - 1) {
            long there = paired.holds().get(Long.numberOfTrailingZeros(left));
            other &= holds ? ~there : there;
        }
        return other;
    }

    private static Text verdict(int outcome) {
        return switch (outcome) {
            case Outcomes.MET -> Text.of("対象となります", "would make the applicant eligible");
            case Outcomes.JUDGEMENT -> Text.of("個別に判断します", "would call for a person's judgement");
            default -> Text.of("対象外となります", "would make the applicant ineligible");
        };
    }

    private static Change change(Target target, String effect, Text words) {
        return new Change(
                Text.of(target.text().ja() + "であれば" + words.ja(), target.text().en() + " " + words.en()),
                target.plain() + ": " + effect);
    }
}
