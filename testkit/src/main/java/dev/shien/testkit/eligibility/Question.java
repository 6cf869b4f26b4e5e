package dev.shien.testkit.eligibility;

import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.Json;
import java.time.LocalDate;

/**
 * A question to a screening.
 *
 * @param pack the pack to ask
 * @param facts what is known
 * @param on the date of the decision
 */
public record Question(PackDescription pack, Facts facts, LocalDate on) {

    Decision ask(Screening screening) {
        return screening.decide(pack.pack().id(), facts, on);
    }

    Explanation explained(Screening screening) {
        return screening.explain(ask(screening));
    }

    Question with(Facts others) {
        return new Question(pack, others, on);
    }

    @Override
    public String toString() {
        return pack.pack().id() + " on " + on + ": " + Json.toTree(facts);
    }
}
