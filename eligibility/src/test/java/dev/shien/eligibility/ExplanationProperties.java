package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.testkit.eligibility.ArbitraryFacts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Explanations by the packs that are shipped, on facts known, known in part, or not known. */
class ExplanationProperties {

    /** 1. An explanation comes back from its canonical JSON. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anExplanationComesBackFromItsCanonicalJson(@ForAll("decisions") Decision decision) {
        Explanation explained = Given.SCREENING.explain(decision);
        JsonNode canonical = Json.parse("explanation", CanonicalJson.string(Json.toTree(explained)));
        assertThat(Json.fromTree(canonical, Explanation.class)).isEqualTo(explained);
    }

    /** 2. It has a sentence for each finding, and causes exactly where the verdict is settled. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void itHasASentenceForEachFindingAndCausesWhereSettled(@ForAll("decisions") Decision decision) {
        Explanation explained = Given.SCREENING.explain(decision);
        assertThat(explained.reasons()).hasSameSizeAs(decision.findings());
        assertThat(explained.causes().sets().isEmpty())
                .isEqualTo(!decision.verdict().isSettled());
        assertThat(explained.causes().exhaustive()).isTrue();
        assertThat(explained.counterfactuals().exhaustive()).isTrue();
        assertThat(explained.questions().optimal()).isTrue();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Arbitraries.of(Given.SCREENING.packs()).flatMap(id -> {
            PackDescription pack = Given.SCREENING.describe(id);
            return ArbitraryFacts.of(pack)
                    .map(facts ->
                            Given.SCREENING.decide(id, facts, pack.appliesOn(Given.DAY) ? Given.DAY : pack.from()));
        });
    }
}
