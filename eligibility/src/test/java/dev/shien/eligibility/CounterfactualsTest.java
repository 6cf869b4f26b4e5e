package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Counterfactuals.Change;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.eligibility.FactValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final String SHOP =
            "{'legal_form': 'COMPANY', 'industry': '60', 'capital': 60000000, 'employees': 51}";

    private static List<String> brief(Counterfactuals counterfactuals) {
        return counterfactuals.all().stream().map(CounterfactualsTest::brief).toList();
    }

    private static String brief(Counterfactual other) {
        return other.verdict() + " by "
                + other.changes().stream()
                        .map(change -> change.fact() + " " + change.plain())
                        .toList();
    }

    @Test
    void aShopWouldQualifyByCapitalOrEmployeesOrAsAnotherIndustry() {
        Counterfactuals counterfactuals = Given.explain(Given.ACT, SHOP).counterfactuals();
        assertThat(counterfactuals.exhaustive()).isTrue();
        assertThat(counterfactuals.all())
                .extracting(
                        other -> other.changes().get(0).fact(),
                        other -> other.text().ja())
                .contains(
                        tuple("capital", "資本金の額又は出資の総額が5,000万円以下であれば対象となります（現在: 6,000万円）"),
                        tuple("employees", "常時使用する従業員の数が50人以下であれば対象となります（現在: 51人）"));
        assertThat(counterfactuals.all())
                .extracting(other -> other.text().en())
                .contains("number of regular employees: at most 50 people would make the applicant eligible"
                        + " (now: 51 people)");
        assertThat(brief(counterfactuals))
                .containsExactly(
                        "ELIGIBLE by [industry not 56|57|58|59|60|61|76|77]",
                        "ELIGIBLE by [capital <= 50000000]",
                        "ELIGIBLE by [employees <= 50]");
        Change employees = counterfactuals.all().get(2).changes().get(0);
        assertThat(employees.plain()).isEqualTo("<= 50");
        assertThat(employees.example()).isEqualTo(FactValue.of(50));
    }

    @Test
    void theIndustriesThatWouldDoAreNamedByClassInWordsAndByCodeForPrograms() {
        Change industry = Given.explain(Given.ACT, SHOP)
                .counterfactuals()
                .all()
                .get(0)
                .changes()
                .get(0);
        assertThat(industry.fact()).isEqualTo("industry");
        assertThat(industry.values().ja()).isEqualTo("「製造業、建設業、運輸業その他の業種」、「サービス業」又は「卸売業」");
    }

    @Test
    void whereNoFactAloneWouldDoTheNearestExampleOfSeveralIsGiven() {
        Counterfactuals counterfactuals = Given.explain(
                        Given.TOKYO,
                        "{'legal_form': 'COMPANY', 'capital': 1, 'principal_office': 'CHIBA', 'head_office': 'NONE',"
                                + " 'security_equipment': true, 'security_policy': false}")
                .counterfactuals();
        assertThat(brief(counterfactuals))
                .containsExactly(
                        "ELIGIBLE by [principal_office TOKYO, security_policy true]",
                        "ELIGIBLE by [head_office TOKYO, security_policy true]",
                        "NEEDS_JUDGEMENT by [legal_form OTHER, principal_office TOKYO, security_policy true]",
                        "NEEDS_JUDGEMENT by [legal_form OTHER, head_office TOKYO, security_policy true]");
        assertThat(counterfactuals.all().get(0).text().ja())
                .isEqualTo("主たる事業所の所在地が東京都、かつ、情報セキュリティポリシーの整備がありであれば対象となります");
    }

    @Test
    void ofSeveralNumbersTheNearestValuesAreTheExample() {
        Counterfactuals counterfactuals = Given.explain(
                        Given.ACT, "{'legal_form': 'OTHER', 'industry': '60', 'capital': 60000000, 'employees': 51}")
                .counterfactuals();
        assertThat(brief(counterfactuals))
                .contains("ELIGIBLE by [legal_form COMPANY, capital = 50000000]")
                .contains("ELIGIBLE by [legal_form COMPANY, employees = 50]");
    }

    @Test
    void anOpenVerdictHasNone() {
        assertThat(Given.explain(Given.ACT, "{'legal_form': 'COMPANY', 'industry': '60'}")
                        .counterfactuals())
                .isEqualTo(Counterfactuals.none());
    }

    @Test
    void noneShowsWhatTheApplicantSaid() {
        assertThat(Given.explain(Given.ACT, SHOP).counterfactuals().toString()).doesNotContain("51", "6,000");
    }
}
