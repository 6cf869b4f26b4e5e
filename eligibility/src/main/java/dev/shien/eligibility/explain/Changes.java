package dev.shien.eligibility.explain;

import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Counterfactuals.Change;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.reason.Text;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Outcomes;
import java.util.Optional;

/** Says of a condition what its fact alone would have changed: the verdict, or at least the rule in which it stands. */
final class Changes {

    private final Evaluated evaluated;
    private final Counterfactuals counterfactuals;
    private final Answers answers;

    Changes(Evaluated evaluated, Counterfactuals counterfactuals) {
        this.evaluated = evaluated;
        this.counterfactuals = counterfactuals;
        this.answers = new Answers(evaluated.model());
    }

    /** What would have changed; nothing where the verdict is not settled. */
    Optional<Effect> of(Bearing bearing) {
        int axis = bearing.leaf().axis();
        String fact = evaluated.model().axes().get(axis).fact().name();
        Optional<Counterfactual> alone = counterfactuals.all().stream()
                .filter(other -> other.changes().size() == 1
                        && other.changes().get(0).fact().equals(fact))
                .findFirst();
        return alone.map(Changes::verdict).or(() -> rule(bearing, axis));
    }

    private static Effect verdict(Counterfactual other) {
        Change change = other.changes().get(0);
        return Effect.of(change.values(), change.plain(), other.verdict().name(), Alternatives.words(other.verdict()));
    }

    private Optional<Effect> rule(Bearing bearing, int axis) {
        boolean isSettled =
                Outcomes.isSettled(evaluated.outcomes(evaluated.model().root()));
        if (!isSettled || bearing.ruleOutcomes() == Outcomes.MET) {
            return Optional.empty();
        }
        long meeting = evaluated.meeting(bearing.rule(), axis);
        if (meeting == 0) {
            return Optional.empty();
        }
        Wording values = answers.of(axis, meeting);
        return Optional.of(
                Effect.of(values.text(), values.plain(), "MET", Text.of("この要件を満たします", "would meet this requirement")));
    }
}
