package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.FactsToAsk;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.eligibility.QuestionPlan;
import dev.shien.domain.eligibility.ReasonTree;
import dev.shien.domain.reason.Reason;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Bearings;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Worlds;

/** Explains decisions. */
public final class Explainer {

    private Explainer() {}

    /**
     * Explains a decision of the model.
     *
     * @param priors how likely which answer is, to order the questions by; for other facts those that the pack declares
     * @throws IllegalArgumentException if priors name a value that the fact cannot have
     */
    public static Explanation explain(DayModel model, Decision decision, Priors priors) {
        Facts facts = decision.facts();
        Worlds worlds = model.worlds(facts);
        Evaluated evaluated = Evaluated.of(model, worlds);
        ImmutableList<Place> places = Places.of(model.requirements());
        ImmutableList<Bearing> bearings = Bearings.of(model, evaluated::outcomes);
        Counterfactuals counterfactuals = Alternatives.of(evaluated, facts);
        ReasonTree tree = Trees.of(evaluated, facts, places, bearings);
        Causes causes = Grounds.of(evaluated, facts, places, bearings);
        Asked asked = asked(evaluated, decision, priors);
        return Explanation.builder()
                .decision(decision)
                .addAllReasons(Sentences.of(evaluated, facts, bearings, counterfactuals))
                .tree(tree)
                .causes(causes)
                .factsToAsk(asked.facts())
                .questions(asked.plan())
                .counterfactuals(counterfactuals)
                .notice(Notices.of(evaluated, decision, places, tree, causes, asked.plan()))
                .build();
    }

    /** The reasons alone for a decision of the model. */
    public static ImmutableList<Reason> reasons(DayModel model, Decision decision) {
        Facts facts = decision.facts();
        Evaluated evaluated = Evaluated.of(model, model.worlds(facts));
        return Sentences.of(
                evaluated, facts, Bearings.of(model, evaluated::outcomes), Alternatives.of(evaluated, facts));
    }

    /** What to ask, and in which order. */
    private record Asked(FactsToAsk facts, QuestionPlan plan) {}

    private static Asked asked(Evaluated evaluated, Decision decision, Priors priors) {
        if (decision.verdict().isSettled()) {
            return new Asked(FactsToAsk.nothing(), QuestionPlan.settled(decision.verdict()));
        }
        DayModel model = evaluated.model();
        OutcomeTable table = OutcomeTable.possible(evaluated);
        return new Asked(Questions.of(model, table), Plans.of(model, decision.facts(), table, priors));
    }
}
