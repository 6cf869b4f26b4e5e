package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.NEEDS_JUDGEMENT;
import static dev.shien.domain.eligibility.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Explanation;
import org.junit.jupiter.api.Test;

class PossibleWorldsTest {

    @Test
    void thirtyMillionYenIsASmallCompanyWhateverItsIndustry() {
        assertThat(Given.act("{'legal_form': 'COMPANY', 'capital': 30000000}")).isEqualTo(ELIGIBLE);
        assertThat(Given.act("{'legal_form': 'COMPANY', 'capital': {'max': 50000000}}"))
                .isEqualTo(ELIGIBLE);
        assertThat(Given.act("{'legal_form': 'COMPANY', 'capital': 50000001}")).isEqualTo(UNDETERMINED);
    }

    @Test
    void fourHundredMillionAndFourHundredEmployeesNeverAre() {
        assertThat(Given.act("{'legal_form': 'COMPANY', 'capital': 400000000, 'employees': 400}"))
                .isEqualTo(INELIGIBLE);
        assertThat(Given.act("{'capital': {'min': 300000001}, 'employees': {'min': 301}}"))
                .isEqualTo(INELIGIBLE);
        assertThat(Given.act("{'legal_form': ['MEDICAL_CORPORATION', 'SCHOOL_CORPORATION']}"))
                .isEqualTo(INELIGIBLE);
    }

    @Test
    void divisionGIsOpenAndTheGroupWouldSettleIt() {
        Explanation open = Given.explain(
                Given.ACT, "{'legal_form': 'COMPANY', 'industry': 'G', 'capital': 80000000, 'employees': 150}");
        assertThat(open.decision().verdict()).isEqualTo(UNDETERMINED);
        assertThat(open.factsToAsk().settling()).containsExactly("industry");
        assertThat(open.factsToAsk().ways().get(ELIGIBLE)).containsExactly(ImmutableSet.of("industry"));
    }

    @Test
    void aMissingFactIsNeitherZeroNorFalse() {
        assertThat(Given.act("{'legal_form': 'COMPANY', 'industry': '391', 'employees': 200}"))
                .isEqualTo(UNDETERMINED);
        assertThat(Given.act("{}")).isEqualTo(UNDETERMINED);
    }

    @Test
    void casesThatTablesOfTruthValuesLoseAreDecided() {
        // Wholesale or services: either 90 employees suffice for both, or the capital for both.
        assertThat(Given.act("{'legal_form': 'COMPANY', 'industry': ['50', '72'], 'capital': 60000000,"
                        + " 'employees': 100}"))
                .isEqualTo(ELIGIBLE);
        // A company by its capital, an individual by its employees: small whichever it is.
        assertThat(Given.act("{'legal_form': ['COMPANY', 'INDIVIDUAL'], 'industry': '09', 'capital': 1,"
                        + " 'employees': 300}"))
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void theShortestWaysToAVerdictAreNamed() {
        Explanation open = Given.explain(Given.ACT, "{'legal_form': 'COMPANY', 'industry': '72'}");
        assertThat(open.factsToAsk().settling()).containsExactly("capital", "employees");
        assertThat(open.factsToAsk().ways().get(ELIGIBLE))
                .containsExactly(ImmutableSet.of("capital"), ImmutableSet.of("employees"));
        assertThat(open.factsToAsk().ways().get(INELIGIBLE)).containsExactly(ImmutableSet.of("capital", "employees"));
        assertThat(open.factsToAsk().exhaustive()).isTrue();
    }

    @Test
    void otherBodiesAreForAPersonToJudgeInTokyoOnly() {
        String facts = "{'legal_form': 'MEDICAL_CORPORATION', 'industry': '831', 'employees': 20,"
                + " 'principal_office': 'TOKYO', 'security_equipment': true, 'security_policy': true}";
        assertThat(Given.decide(Given.TOKYO, facts).verdict()).isEqualTo(NEEDS_JUDGEMENT);
        assertThat(Given.decide(Given.ACT, facts).verdict()).isEqualTo(INELIGIBLE);
    }
}
