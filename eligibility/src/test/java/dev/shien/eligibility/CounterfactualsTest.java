package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shien.domain.eligibility.Counterfactuals;
import dev.shien.domain.eligibility.Counterfactuals.Change;
import dev.shien.domain.eligibility.Counterfactuals.Counterfactual;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Below 10 or from 30 on will do; each limit between them and each stretch between limits is a step. */
    @ParameterizedTest
    @CsvSource({"10, 9", "14, 9", "15, 9", "17, 30", "20, 30", "29, 30"})
    void ofSeveralRangesTheNearestEndIsTheExample(long known, long example) {
        String steps = "{'any': [{'compare': {'fact': 'a', 'operator': '<', 'limit': %1$s}},"
                + " {'compare': {'fact': 'a', 'operator': '>=', 'limit': %2$s}}]}";
        String rule = "{'all': [" + String.format(steps, 10, 30) + ", " + String.format(steps, 15, 15) + ", "
                + String.format(steps, 20, 20) + "]}";
        Trial trial = Trial.of(Json.parse("rule", rule.replace('\'', '"')), Given.DAY)
                .with(Given.facts("{'a': " + known + "}"));
        assertThat(trial.explained().counterfactuals().all())
                .singleElement()
                .satisfies(other -> assertThat(other.changes())
                        .extracting(Change::plain, Change::example)
                        .containsExactly(tuple("<= 9|>= 30", FactValue.of(example))));
    }

    /** Either fact has to move into one of two ranges: the pair of which the steps together are the fewest. */
    @ParameterizedTest
    @CsvSource({"12, 28, = 9, = 30", "28, 12, = 30, = 9", "12, 12, = 9, = 9", "28, 28, = 30, = 30"})
    void ofSeveralNumbersThePairThatIsTheNearestIsTheExample(long a, long b, String nearestA, String nearestB) {
        String ends = "{'any': [{'compare': {'fact': '%1$s', 'operator': '<', 'limit': 10}},"
                + " {'compare': {'fact': '%1$s', 'operator': '>=', 'limit': 30}}]}";
        String step = "{'any': [{'compare': {'fact': '%1$s', 'operator': '<', 'limit': 20}},"
                + " {'compare': {'fact': '%1$s', 'operator': '>=', 'limit': 20}}]}";
        String rule = "{'all': [" + String.format(ends, "a") + ", " + String.format(ends, "b") + ", "
                + String.format(step, "a") + ", " + String.format(step, "b") + "]}";
        Trial trial = Trial.of(Json.parse("rule", rule.replace('\'', '"')), Given.DAY)
                .with(Given.facts("{'a': " + a + ", 'b': " + b + "}"));
        assertThat(brief(trial.explained().counterfactuals()))
                .containsExactly("ELIGIBLE by [a " + nearestA + ", b " + nearestB + "]");
    }

    @Test
    void noneShowsWhatTheApplicantSaid() {
        assertThat(Given.explain(Given.ACT, SHOP).counterfactuals().toString()).doesNotContain("51", "6,000");
    }
}
