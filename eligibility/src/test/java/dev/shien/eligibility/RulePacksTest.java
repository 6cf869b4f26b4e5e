package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePacks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final String ACT = "jp.sme.basic-act";

    /** A host's own pack: manufacturers among the enterprises of the Act. */
    private static final String OWN = """
            {
              "format": "shien/rule-pack/1", "id": "own", "version": "7", "extends": "jp.sme.basic-act",
              "title": {"ja": "製造業の中小企業者", "en": "Small manufacturers"},
              "effective": {"from": "2020-04-01"},
              "citation": {"law": {"ja": "要綱", "en": "Outline"}, "article": {"ja": "第3条", "en": "art. 3"}},
              "rules": [{"id": "maker", "title": {"ja": "製造業", "en": "Manufacturer"},
                "rule": {"in": {"fact": "industry", "values": ["E"]}}}],
              "requirements": ["sme", "maker"]
            }
            """;

    @Test
    void aHostAddsAPackThatExtendsTheLaw() {
        RulePacks packs = RulePacks.standard().plus("own.json", OWN.getBytes(StandardCharsets.UTF_8));
        RuleScreening screening = RuleScreening.of(packs);
        assertThat(screening
                        .decide("own", company("'industry': '09'"), Given.DAY)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(screening
                        .decide("own", company("'industry': '50'"), Given.DAY)
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(screening.describe("own").facts())
                .extracting(fact -> fact.name())
                .containsExactly("legal_form", "industry", "capital", "employees");
    }

    private static Facts company(String more) {
        return Given.facts("{'legal_form': 'COMPANY', 'capital': 10000000, " + more + "}");
    }

    @Test
    void theHashNamesThePackAndAllThatItExtendsWhateverTheLayout() {
        RulePacks standard = RulePacks.standard();
        String own = hash(standard.plus(new PackDocument("own.json", Json.parse("own", OWN))));
        String relaid = CanonicalJson.string(Json.parse("own", OWN));
        assertThat(hash(standard.plus(new PackDocument("own.json", Json.parse("own", relaid)))))
                .isEqualTo(own);
        String other = OWN.replace("\"E\"", "\"D\"");
        assertThat(hash(standard.plus(new PackDocument("own.json", Json.parse("own", other)))))
                .isNotEqualTo(own);
        ObjectNode act = (ObjectNode) standard.document(ACT);
        act.put("version", "another");
        assertThat(hash(RulePacks.of(new PackDocument("act", act), new PackDocument("own", Json.parse("own", OWN)))))
                .isNotEqualTo(own);
    }

    @Test
    void theHashIsThatOfWhatWasReadEvenIfTheDocumentIsChangedLater() {
        ObjectNode own = (ObjectNode) Json.parse("own", OWN);
        RulePacks packs = RulePacks.standard().plus(new PackDocument("own.json", own));
        own.put("version", "another");
        assertThat(hash(packs))
                .isEqualTo(hash(RulePacks.standard().plus(new PackDocument("own.json", Json.parse("own", OWN)))));
    }

    @Test
    void aDecisionByAnotherPackOfTheSameNameIsNotExplained() {
        RuleScreening one = screening(OWN);
        RuleScreening other = screening(OWN.replace("Manufacturer", "Maker"));
        Decision decision = one.decide("own", company("'industry': '09'"), Given.DAY);
        assertThat(one.explain(decision).decision()).isEqualTo(decision);
        assertThatThrownBy(() -> other.explain(decision))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected a decision of this screening");
    }

    private static RuleScreening screening(String own) {
        return RuleScreening.of(RulePacks.standard().plus("own.json", own.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(RulePacks packs) {
        return packs.get("own").version().sha256();
    }

    @Test
    void aPackReadFromItsOwnDocumentIsThePack() {
        RulePacks again =
                RulePacks.of(new PackDocument("again", RulePacks.standard().document(ACT)));
        assertThat(again.get(ACT)).isEqualTo(RulePacks.standard().get(ACT));
    }

    @Test
    void aScreeningTellsWhatItReadsAndWhereThatStartsToMatter() {
        PackDescription pack = Given.SCREENING.describe(ACT);
        assertThat(pack.facts().get(3).limits()).containsExactly(50L, 100L, 300L);
        assertThat(pack.facts().get(2).limits())
                .containsExactly(10_000_000L, 30_000_000L, 50_000_000L, 100_000_000L, 300_000_000L);
        assertThat(pack.facts().get(3).question().ja()).contains("常時使用する従業員");
        assertThat(pack.appliesOn(LocalDate.of(1963, 7, 19))).isFalse();
        assertThat(pack.appliesOn(LocalDate.of(1963, 7, 20))).isTrue();
    }
}
