package dev.shien.eligibility.explain;

import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactsToAsk;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Worlds;

/** Explains decisions. */
public final class Explainer {

    private Explainer() {}

    /** Explains a decision of the model. */
    public static Explanation explain(DayModel model, Decision decision) {
        Worlds worlds = model.worlds(decision.facts());
        return Explanation.builder()
                .decision(decision)
                .addAllReasons(Sentences.of(model, decision.facts(), worlds))
                .factsToAsk(decision.verdict().isSettled() ? FactsToAsk.nothing() : Questions.of(model, worlds))
                .build();
    }
}
