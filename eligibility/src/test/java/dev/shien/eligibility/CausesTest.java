package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.Causes;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Ground;
import dev.shien.domain.eligibility.ReasonNode;
import dev.shien.domain.eligibility.RuleOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Causes and tree under art. 2(1) of the SME Basic Act and the Tokyo programme. */
class CausesTest {

    private static final String SHOP =
            "{'legal_form': 'COMPANY', 'industry': '60', 'capital': 60000000, 'employees': 51}";

    private static List<List<String>> causes(String pack, String facts) {
        return Given.explain(pack, facts).causes().sets().stream()
                .map(cause -> cause.grounds().stream().map(CausesTest::brief).toList())
                .toList();
    }

    private static String brief(Ground ground) {
        return ground.condition().orElse("known") + " " + ground.fact() + " " + ground.outcome();
    }

    @Test
    void aShopFailsByCapitalAndEmployeesWhateverItsLegalForm() {
        assertThat(causes(Given.ACT, SHOP))
                .containsExactly(List.of("sme.company#1.2.1 capital UNMET", "sme.company#1.2.2 employees UNMET"));
        assertThat(Given.explain(Given.ACT, SHOP).causes().sets().get(0).grounds())
                .extracting(
                        ground -> ground.text().ja(), ground -> ground.text().en())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "資本金の額又は出資の総額（6,000万円）が「5,000万円以下（小売業）」に当てはまらないこと",
                                "capital or total contributions (60,000,000 yen): not at most 50,000,000 yen (retail)"),
                        org.assertj.core.groups.Tuple.tuple(
                                "常時使用する従業員の数（51人）が「50人以下（小売業）」に当てはまらないこと",
                                "number of regular employees (51 people): not at most 50 people (retail)"));
    }

    @Test
    void ofMoreConditionsThanAreLookedAtThoseThatBearOnTheVerdictComeFirst() {
        Causes refused = StairsPack.small()
                .explain("{'a': 205, 'b': 205, 'c': 95, 'f': false, 'g': true}")
                .causes();
        assertThat(refused.exhaustive()).isFalse();
        assertThat(refused.sets().get(0).grounds()).extracting(Ground::fact).containsExactly("f");
        Causes admitted = StairsPack.small()
                .explain("{'a': 15, 'b': 295, 'c': 15, 'f': true, 'g': true}")
                .causes();
        assertThat(admitted.exhaustive()).isFalse();
        assertThat(admitted.sets())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.grounds())
                        .extracting(ground -> ground.fact() + " " + ground.outcome())
                        .contains("a MET", "b MET", "f MET", "g MET"));
    }

    /** Any six of twelve are a cause: 924, of which 256 are found. */
    @Test
    void ofMoreCausesThanAreLookedForSomeAreGivenAndItIsSaid() {
        Causes causes = FlagPack.atLeast(6, 12).explain(12, 0).causes();
        assertThat(causes.exhaustive()).isFalse();
        assertThat(causes.sets())
                .hasSize(256)
                .allSatisfy(cause -> assertThat(cause.grounds())
                        .hasSize(6)
                        .allSatisfy(ground -> assertThat(ground.outcome()).isEqualTo(RuleOutcome.MET)));
        Causes one = FlagPack.atLeast(8, 16).explain(16, 0).causes();
        assertThat(one.exhaustive()).isFalse();
        assertThat(one.sets()).hasSize(1);
        assertThat(one.sets().get(0).grounds()).hasSize(8);
    }

    @Test
    void oneLimitThatIsKeptIsACauseOfItsOwn() {
        assertThat(causes(
                        Given.ACT, "{'legal_form': 'COMPANY', 'industry': '60', 'capital': 50000000, 'employees': 50}"))
                .containsExactly(
                        List.of("sme.company#1.1 legal_form MET", "sme.company#1.2.1 capital MET"),
                        List.of("sme.company#1.1 legal_form MET", "sme.company#1.2.2 employees MET"));
    }

    @Test
    void whereNoConditionSaysItWhatIsKnownOfTheFactIsTheGround() {
        assertThat(causes(
                        Given.ACT,
                        "{'legal_form': ['COMPANY', 'INDIVIDUAL'], 'industry': '09', 'capital': 1, 'employees': 300}"))
                .containsExactly(List.of("sme.company#1.2.2 employees MET", "known legal_form MET"));
    }

    @Test
    void eachRequirementThatFailsIsACause() {
        assertThat(causes(
                        Given.TOKYO, "{'principal_office': 'CHIBA', 'head_office': 'NONE', 'security_policy': false}"))
                .containsExactly(
                        List.of("e4#1 security_policy UNMET"),
                        List.of("e1#1.1 principal_office UNMET", "e1#1.2 head_office UNMET"));
    }

    @Test
    void anOpenVerdictHasNoCause() {
        Explanation open = Given.explain(Given.ACT, "{'legal_form': 'COMPANY', 'industry': '60'}");
        assertThat(open.causes()).isEqualTo(Causes.none());
    }

    @Test
    void theTreeFollowsThePackAndMarksWhatDecides() {
        ImmutableList<ReasonNode> nodes = Given.explain(Given.ACT, SHOP).tree().nodes();
        assertThat(nodes)
                .extracting(node -> node.depth() + " " + node.kind() + " " + node.id() + " " + node.outcome()
                        + (node.decides() ? " decides" : ""))
                .containsExactly(
                        "0 RULE sme UNMET decides",
                        "1 ANY sme#1 UNMET decides",
                        "2 RULE sme.company UNMET decides",
                        "3 ALL sme.company#1 UNMET decides",
                        "4 CONDITION sme.company#1.1 MET",
                        "4 ANY sme.company#1.2 UNMET decides",
                        "5 CONDITION sme.company#1.2.1 UNMET decides",
                        "5 CONDITION sme.company#1.2.2 UNMET decides",
                        "2 RULE sme.individual UNMET decides",
                        "3 ALL sme.individual#1 UNMET decides",
                        "4 CONDITION sme.individual#1.1 UNMET decides",
                        "4 CONDITION sme.individual#1.2 UNMET");
    }

    @Test
    void aConditionOfTheTreeNamesFactValueLimitAndArticle() {
        ReasonNode.Comparison employees = Given.explain(Given.ACT, SHOP)
                .tree()
                .node("sme.company#1.2.2")
                .orElseThrow()
                .condition()
                .orElseThrow();
        assertThat(employees.fact()).isEqualTo("employees");
        assertThat(employees.value().ja()).isEqualTo("51人");
        assertThat(employees.limit()).isEqualTo("<= 50");
        assertThat(employees.required().ja()).isEqualTo("50人以下（小売業）");
        assertThat(employees.classes()).containsExactly("RETAIL");
        assertThat(employees.citation().text().ja()).isEqualTo("中小企業基本法第2条第1項第4号");
    }

    @Test
    void partsOfANodeAreThoseDirectlyBelow() {
        assertThat(Given.explain(Given.ACT, SHOP).tree().parts(1))
                .extracting(ReasonNode::id)
                .containsExactly("sme.company", "sme.individual");
    }

    @Test
    void aRuleThatIsReferredToTwiceStandsInTheTreeOnceWithItsParts() {
        RuleScreening screening = RuleScreening.of(SmallPack.changed(
                "'rules': [",
                "'rules': [{'id': 's', 'title': {'ja': '共通', 'en': 'Shared'},"
                        + " 'rule': {'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}},",
                "{'compare': {'fact': 'b', 'operator': '<=', 'limit': 20}}]}}\n",
                "{'all': [{'rule': 's'}, {'not': {'rule': 's'}}]}]}}\n"));
        Explanation explained =
                screening.explain(screening.decide(SmallPack.ID, Given.facts("{'a': 100, 'b': 21}"), Given.DAY));
        assertThat(explained.tree().nodes())
                .extracting(node -> node.kind() + " " + node.id() + " " + node.outcome())
                .containsExactly(
                        "RULE r UNMET",
                        "ANY r#1 UNMET",
                        "CONDITION r#1.1 UNMET",
                        "ALL r#1.2 UNMET",
                        "RULE s UNMET",
                        "CONDITION s#1 UNMET",
                        "NOT r#1.2.2 MET",
                        "REFERENCE s UNMET");
        assertThat(explained.tree().node("s").orElseThrow().outcome()).isEqualTo(RuleOutcome.UNMET);
    }

    @Test
    void noneOfItShowsWhatTheApplicantSaid() {
        Explanation explained = Given.explain(Given.ACT, SHOP);
        assertThat(explained.toString()).doesNotContain("51", "6,000", "60000000", "60,000");
    }
}
