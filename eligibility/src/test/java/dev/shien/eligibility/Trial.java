package dev.shien.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import dev.shien.testkit.eligibility.PossibleWorlds;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A small pack with a random rule, and what is known of an applicant. */
record Trial(JsonNode pack, RuleScreening screening, Facts facts, LocalDate on) {

    static Trial of(JsonNode rule, LocalDate on) {
        return ofPack(SmallPack.withRule(rule), on);
    }

    static Trial ofPack(JsonNode pack, LocalDate on) {
        RuleScreening screening = RuleScreening.of(RulePacks.of(new PackDocument("random.json", pack)));
        return new Trial(pack, screening, Facts.none(), on);
    }

    /**
     * Any rules and any facts, small enough to look at all worlds.
     *
     * @param all the most worlds that there are
     * @param possible the most worlds that the facts leave possible
     */
    static Arbitrary<Trial> random(int all, int possible) {
        return Combinators.combine(RandomRules.of(2), RandomRules.days())
                .as(Trial::of)
                .filter(trial -> PossibleWorlds.of(trial.description()).count(Facts.none()) <= all)
                .flatMap(trial -> ArbitraryFacts.of(trial.description())
                        .map(facts -> trial.with(
                                PossibleWorlds.of(trial.description()).thinned(facts, possible))));
    }

    Trial with(Facts others) {
        return new Trial(pack, screening, others, on);
    }

    PackDescription description() {
        return screening.describe(SmallPack.ID);
    }

    Explanation explained() {
        return screening.explain(screening.decide(SmallPack.ID, facts, on));
    }

    Verdict decided() {
        return screening.decide(SmallPack.ID, facts, on).verdict();
    }

    Verdict naive() {
        return new NaiveRules(pack, facts, on).verdict();
    }

    @Override
    public String toString() {
        return on + " " + Json.toTree(facts) + " " + pack.path("rules").findValues("rule");
    }
}
