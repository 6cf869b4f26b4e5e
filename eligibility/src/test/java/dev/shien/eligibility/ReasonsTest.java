package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    private static List<Reason> reasons(String facts) {
        return Given.explain(Given.ACT, facts).reasons();
    }

    @Test
    void aRefusalNamesRuleArticleFactSourceLimitAndWhatWouldHaveChangedIt() {
        List<Reason> reasons =
                reasons("{'legal_form': 'COMPANY', 'industry': '391', 'capital': 80000000, 'employees': 120}");
        Reason employees = reasons.get(1);
        assertThat(employees.code()).isEqualTo("eligibility.unmet");
        assertThat(employees.arguments())
                .isEqualTo(ImmutableMap.builder()
                        .put("rule", "sme.company")
                        .put("outcome", "UNMET")
                        .put("law", "中小企業基本法")
                        .put("article", "第2条第1項第3号")
                        .put("fact", "employees")
                        .put("value", "120")
                        .put("source", "DOCUMENT")
                        .put("date", "2024-06-10")
                        .put("limit", "<= 100")
                        .put("class", "SERVICE")
                        .put("industry", "391")
                        .put("change", "<= 100: ELIGIBLE")
                        .buildOrThrow());
        assertThat(employees.text().ja())
                .isEqualTo("中小企業者（会社）であること: 常時使用する従業員の数「120人」（提出書類、2024-06-10）は、基準「100人以下（サービス業）」に該当しません。"
                        + "100人以下であれば対象となります。（中小企業基本法第2条第1項第3号）");
        assertThat(employees.text().en())
                .isEqualTo("Small or medium-sized enterprise (company): number of regular employees: 120 people"
                        + " (document, 2024-06-10); required: at most 100 people (services); not met."
                        + " At most 100 people would make the applicant eligible."
                        + " (Small and Medium-sized Enterprise Basic Act art. 2(1) no. 3)");
    }

    @Test
    void whyACompanyIsNoIndividualTakesOneReason() {
        assertThat(reasons("{'legal_form': 'COMPANY', 'industry': '391', 'capital': 80000000, 'employees': 120}"))
                .extracting(reason -> reason.arguments().get("rule") + " "
                        + reason.arguments().get("fact"))
                .containsExactly("sme.company capital", "sme.company employees", "sme.individual legal_form");
    }

    @Test
    void aClaimThatIsNotEnoughIsShownAsUnconfirmed() {
        Reason open = Given.claimed().reasons().get(0);
        assertThat(open.code()).isEqualTo("eligibility.open");
        assertThat(open.text().ja()).contains("「あり」（申込フォーム、2024-06-10、未確認）");
        assertThat(open.text().en()).contains("yes (application form, 2024-06-10, not confirmed)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456789 | 1億2,345万6,789円",
                "100000001 | 1億1円",
                "999999999999 | 9,999億9,999万9,999円",
                "1000000000000 | 1兆円",
                "12340000050000 | 12兆3,400億5万円"
            })
    void amountsAreWrittenAsPeopleWriteThem(long amount, String written) {
        String text = reasons(
                        "{'legal_form': 'COMPANY', 'industry': '50', 'capital': " + amount + ", 'employees': 101}")
                .get(0)
                .text()
                .ja();
        assertThat(text).contains("「" + written + "」").contains("1億円以下（卸売業）");
    }

    @Test
    void aChangeIsOnlyNamedIfItAloneChangesTheOutcome() {
        List<Reason> reasons = Given.explain(
                        Given.TOKYO,
                        "{'legal_form': 'COMPANY', 'capital': 1, 'principal_office': 'CHIBA', 'head_office': 'NONE',"
                                + " 'security_equipment': true, 'security_policy': false}")
                .reasons();
        assertThat(reasons)
                .extracting(reason -> reason.arguments().get("fact") + " "
                        + reason.arguments().get("change"))
                .containsExactly("principal_office TOKYO: MET", "head_office TOKYO: MET", "security_policy true: MET");
    }
}
