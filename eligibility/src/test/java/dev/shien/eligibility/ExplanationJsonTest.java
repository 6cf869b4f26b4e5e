package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import org.junit.jupiter.api.Test;

/** The JSON document of an explanation. */
class ExplanationJsonTest {

    private static final String SHOP =
            "{'legal_form': 'COMPANY', 'industry': '60', 'capital': 60000000, 'employees': 51}";

    private static JsonNode json(String facts) {
        return Json.parse("json", CanonicalJson.string(Json.toTree(Given.explain(Given.ACT, facts))));
    }

    @Test
    void itNamesItsFormatAndWhatItHolds() {
        assertThat(Json.toTree(Given.explain(Given.ACT, SHOP)).fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "decision",
                        "reasons",
                        "tree",
                        "causes",
                        "factsToAsk",
                        "questions",
                        "counterfactuals",
                        "notice");
        assertThat(json(SHOP).path("format").asText()).isEqualTo("shien/explanation/1");
    }

    @Test
    void aCauseIsAListOfGrounds() {
        assertThat(json(SHOP).at("/causes/sets/0/grounds/1")).isEqualTo(Json.parse("ground", """
                        {"condition": "sme.company#1.2.2", "fact": "employees", "outcome": "UNMET", "text": {
                          "ja": "常時使用する従業員の数（51人）が「50人以下（小売業）」に当てはまらないこと",
                          "en": "number of regular employees (51 people): not at most 50 people (retail)"}}"""));
    }

    @Test
    void aNodeOfTheTreeSaysWhatItIs() {
        assertThat(json(SHOP).at("/tree/7")).isEqualTo(Json.parse("node", """
                        {"id": "sme.company#1.2.2", "depth": 5, "kind": "CONDITION", "outcome": "UNMET",
                         "decides": true, "least": null, "rule": null, "condition": {
                           "fact": "employees", "label": {"ja": "常時使用する従業員の数", "en": "number of regular employees"},
                           "value": {"ja": "51人", "en": "51 people"}, "limit": "<= 50",
                           "required": {"ja": "50人以下（小売業）", "en": "at most 50 people (retail)"},
                           "classes": ["RETAIL"], "citation": {
                             "law": {"ja": "中小企業基本法", "en": "Small and Medium-sized Enterprise Basic Act"},
                             "article": {"ja": "第2条第1項第4号", "en": "art. 2(1) no. 4"}, "url": URL}}}""".replace(
                        "URL", json(SHOP).at("/tree/7/condition/citation/url").toString())));
    }

    @Test
    void aPlanIsATreeOfQuestions() {
        assertThat(json("{'legal_form': 'COMPANY', 'industry': '72', 'employees': 101}")
                        .path("questions"))
                .isEqualTo(Json.parse("plan", """
                        {"optimal": true, "expected": "1", "first": {"kind": "ASK", "fact": "capital",
                          "label": {"ja": "資本金の額又は出資の総額", "en": "capital or total contributions"},
                          "question": {"ja": "資本金の額又は出資の総額はいくらですか。",
                                       "en": "How much is the capital, or the total of contributions?"},
                          "answers": [
                            {"text": {"ja": "5,000万円以下", "en": "at most 50,000,000 yen"}, "plain": "<= 50000000",
                             "share": "2/7", "then": {"kind": "SETTLED", "verdict": "ELIGIBLE"}},
                            {"text": {"ja": "5,000万円超", "en": "more than 50,000,000 yen"}, "plain": ">= 50000001",
                             "share": "5/7", "then": {"kind": "SETTLED", "verdict": "INELIGIBLE"}}]}}"""));
    }

    @Test
    void aCounterfactualNamesTheFactsThatWouldChange() {
        assertThat(json(SHOP).at("/counterfactuals/all/2")).isEqualTo(Json.parse("counterfactual", """
                        {"verdict": "ELIGIBLE", "changes": [{"fact": "employees",
                           "values": {"ja": "50人以下", "en": "at most 50 people"}, "plain": "<= 50", "example": 50}],
                         "text": {"ja": "常時使用する従業員の数が50人以下であれば対象となります（現在: 51人）",
                                  "en": "number of regular employees: at most 50 people would make the applicant eligible (now: 51 people)"}}"""));
    }

    @Test
    void itComesBackFromItsCanonicalJson() {
        for (String facts : new String[] {SHOP, "{}", "{'legal_form': 'COMPANY', 'capital': {'max': 10}}"}) {
            Explanation explained = Given.explain(Given.ACT, facts);
            JsonNode canonical = Json.parse("explanation", CanonicalJson.string(Json.toTree(explained)));
            assertThat(Json.fromTree(canonical, Explanation.class)).isEqualTo(explained);
        }
    }

    @Test
    void anotherFormatIsRefused() {
        ObjectNode newer = ((ObjectNode) json(SHOP)).put("format", "shien/explanation/2");
        assertThatThrownBy(() -> Json.fromTree(newer, Explanation.class)).hasMessageContaining("shien/explanation/2");
        ObjectNode none = ((ObjectNode) json(SHOP)).without("format");
        assertThatThrownBy(() -> Json.fromTree(none, Explanation.class)).hasMessageContaining("format");
    }

    @Test
    void itReadsAsText() {
        assertThat(Given.explain(Given.ACT, SHOP).text().en())
                .isEqualTo("""
                Verdict: ineligible
                Rules: jp.sme.basic-act 1, 2024-06-28

                Rules and conditions
                  [not met] Small or medium-sized enterprise (ACT art. 2(1))
                    [not met] any of
                      [not met] Small or medium-sized enterprise (company) (ACT art. 2(1))
                        [not met] all of
                          [met] legal form: COMPANY; required: COMPANY (ACT art. 2(1))
                          [not met] any of
                            [not met] capital or total contributions: 60,000,000 yen; required: at most 50,000,000 yen \
                (retail) (ACT art. 2(1) no. 4)
                            [not met] number of regular employees: 51 people; required: at most 50 people (retail) \
                (ACT art. 2(1) no. 4)
                      [not met] Small or medium-sized enterprise (individual) (ACT art. 2(1))
                        [not met] all of
                          [not met] legal form: COMPANY; required: an individual (ACT art. 2(1))
                          [not met] number of regular employees: 51 people; required: at most 50 people (retail) \
                (ACT art. 2(1) no. 4)

                Smallest reasons for the verdict (each is enough alone)
                  - capital or total contributions (60,000,000 yen): not at most 50,000,000 yen (retail); \
                and number of regular employees (51 people): not at most 50 people (retail)

                What would have changed the verdict
                  - industry of the main business: manufacturing, construction, transport and other industries; \
                services; or wholesale would make the applicant eligible (now: JSIC 60)
                  - capital or total contributions: at most 50,000,000 yen would make the applicant eligible \
                (now: 60,000,000 yen)
                  - number of regular employees: at most 50 people would make the applicant eligible (now: 51 people)
                """.replace("ACT", "Small and Medium-sized Enterprise Basic Act")
                        .replace("COMPANY", "a company (professional corporations included)"));
    }

    @Test
    void questionsReadAsATree() {
        String text = Given.explain(Given.ACT, "{'legal_form': 'COMPANY', 'industry': '72'}")
                .text()
                .ja();
        assertThat(text).startsWith("判定: 未定（確認が必要）\n").endsWith("""
                確認の順序
                  見込まれる質問の数: 10/7（最少）
                  常時使用する従業員は何人ですか（役員及び日々雇い入れられる者を除きます）。
                    - 100人以下
                      → 対象
                    - 101人以上
                      資本金の額又は出資の総額はいくらですか。
                        - 5,000万円以下
                          → 対象
                        - 5,000万円超
                          → 対象外
                """);
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertThat(FlagPack.atLeast(10, 20).explain(20, 0).text().en()).contains("(There may be more.)");
        assertThat(FlagPack.atLeast(10, 20).explain(0, 0).text().ja()).contains("→ さらに確認: f");
    }
}
