package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.FactsToAsk;
import dev.shien.eligibility.internal.Bearing;
import dev.shien.eligibility.internal.Bearings;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Evaluated;
import dev.shien.eligibility.internal.Worlds;

/** Explains decisions. */
public final class Explainer {

    private Explainer() {}

    /** Explains a decision of the model. */
    public static Explanation explain(DayModel model, Decision decision) {
        Facts facts = decision.facts();
        Worlds worlds = model.worlds(facts);
        Evaluated evaluated = Evaluated.of(model, worlds);
        ImmutableList<Place> places = Places.of(model.requirements());
        ImmutableList<Bearing> bearings = Bearings.of(model.requirements(), worlds);
        return Explanation.builder()
                .decision(decision)
                .addAllReasons(Sentences.of(model, facts, worlds))
                .factsToAsk(decision.verdict().isSettled() ? FactsToAsk.nothing() : Questions.of(model, worlds))
                .tree(Trees.of(evaluated, facts, places, bearings))
                .causes(Grounds.of(evaluated, facts, places, bearings))
                .build();
    }
}
