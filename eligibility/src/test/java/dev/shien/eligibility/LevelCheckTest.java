package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Address;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.EvidencePolicy;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.LevelAnswers;
import dev.shien.domain.eligibility.PlaceEvidence;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.eligibility.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From the form over the call to the verdict (R17, R18, R26), and the policies A4, A6 and A7. */
class LevelCheckTest {

    private static final LocalDate APPLIED = LocalDate.of(2024, 6, 10);
    private static final LocalDate CALLED = LocalDate.of(2024, 6, 12);

    private static Applicant.Builder company() {
        return Applicant.builder()
                .name("株式会社見本")
                .legalForm(LegalForm.STOCK_COMPANY)
                .putAnswer("security_equipment", "はい")
                .putAnswer("security_policy", "はい");
    }

    private static Applicant.Builder small() {
        return company()
                .office(Address.of(Prefecture.TOKYO, "新宿区西新宿1-22-2"))
                .industry(JsicCode.of("762"))
                .capital(Yen.of(10_000_000));
    }

    private static Decision decide(Applicant applicant, EvidencePolicy policy, String... answers) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (int i = 0; i < answers.length; i += 2) {
            map.put(answers[i], answers[i + 1]);
        }
        Facts facts = ApplicantFacts.reading(Given.SCREENING.describe(Given.TOKYO), policy)
                .of(applicant, APPLIED, ImmutableList.of(LevelAnswers.of(CALLED, map.buildOrThrow())));
        return Given.SCREENING.decide(Given.TOKYO, facts, APPLIED);
    }

    private static Explanation explained(Decision decision) {
        return Given.SCREENING.explain(decision);
    }

    private static Verdict verdict(Applicant applicant, EvidencePolicy policy, String... more) {
        String[] answers = new String[more.length + 4];
        System.arraycopy(new String[] {"security_equipment", "yes", "security_policy", "yes"}, 0, answers, 0, 4);
        System.arraycopy(more, 0, answers, 4, more.length);
        return decide(applicant, policy, answers).verdict();
    }

    @Test
    void beforeTheCallTheVerdictIsOpenWhateverTheFormClaims() {
        Decision decision = decide(small().build(), EvidencePolicy.defaults());
        assertThat(decision.verdict()).isEqualTo(UNDETERMINED);
        assertThat(explained(decision).factsToAsk().settling())
                .containsExactly("security_equipment", "security_policy");
        assertThat(explained(decision).factsToAsk().ways().get(ELIGIBLE))
                .containsExactly(ImmutableSet.of("security_equipment", "security_policy"));
    }

    @Test
    void theCallSettlesIt() {
        assertThat(verdict(small().build(), EvidencePolicy.defaults())).isEqualTo(ELIGIBLE);
        Decision no = decide(small().build(), EvidencePolicy.defaults(), "security_policy", "いいえ");
        assertThat(no.verdict()).isEqualTo(INELIGIBLE);
        assertThat(explained(no).reasons().get(0).arguments())
                .containsEntry("source", "TELEPHONE")
                .containsEntry("rule", "e4");
    }

    @Test
    void a4WhoseWordCountsForTheIndustryChangesTheOutcome() {
        Applicant applicant = company()
                .office(Address.of(Prefecture.TOKYO, "港区"))
                .industry(JsicCode.of("762"))
                .capital(Yen.of(60_000_000))
                .employees(Headcount.of(80))
                .build();
        EvidencePolicy form = new EvidencePolicy(RecordedFact.FORM, RecordedFact.FORM, PlaceEvidence.EITHER);
        assertThat(verdict(applicant, EvidencePolicy.defaults(), "industry", "391"))
                .isEqualTo(ELIGIBLE);
        assertThat(verdict(applicant, form, "industry", "391")).isEqualTo(INELIGIBLE);
    }

    @Test
    void a6WhoseWordCountsForTheEmployeesChangesTheOutcome() {
        Applicant applicant = company()
                .office(Address.of(Prefecture.TOKYO, "港区"))
                .industry(JsicCode.of("762"))
                .capital(Yen.of(60_000_000))
                .employees(Headcount.of(50))
                .build();
        EvidencePolicy telephone =
                new EvidencePolicy(RecordedFact.TELEPHONE, RecordedFact.TELEPHONE, PlaceEvidence.EITHER);
        assertThat(verdict(applicant, EvidencePolicy.defaults(), "employees", "51人"))
                .isEqualTo(ELIGIBLE);
        assertThat(verdict(applicant, telephone, "employees", "51人")).isEqualTo(INELIGIBLE);
    }

    @Test
    void a7WhatShowsThePrincipalPlaceChangesTheOutcome() {
        Applicant works = small().headOffice(Address.of(Prefecture.OSAKA, "北区")).build();
        Applicant registered = company()
                .office(Address.of(Prefecture.SAITAMA, "大宮区"))
                .headOffice(Address.of(Prefecture.TOKYO, "千代田区"))
                .capital(Yen.of(10_000_000))
                .build();
        assertPlaces(works, ELIGIBLE, ELIGIBLE, INELIGIBLE);
        assertPlaces(registered, ELIGIBLE, INELIGIBLE, ELIGIBLE);
    }

    private static void assertPlaces(Applicant applicant, Verdict either, Verdict principal, Verdict head) {
        assertThat(verdict(applicant, place(PlaceEvidence.EITHER))).isEqualTo(either);
        assertThat(verdict(applicant, place(PlaceEvidence.PRINCIPAL_OFFICE))).isEqualTo(principal);
        assertThat(verdict(applicant, place(PlaceEvidence.HEAD_OFFICE))).isEqualTo(head);
    }

    private static EvidencePolicy place(PlaceEvidence place) {
        return new EvidencePolicy(RecordedFact.TELEPHONE, RecordedFact.FORM, place);
    }

    @Test
    void anOfficeOutsideIsAskedForItsHeadOffice() {
        Applicant applicant = company()
                .office(Address.of(Prefecture.CHIBA, "中央区"))
                .capital(Yen.of(10_000_000))
                .build();
        Decision open =
                decide(applicant, EvidencePolicy.defaults(), "security_equipment", "yes", "security_policy", "yes");
        assertThat(open.verdict()).isEqualTo(UNDETERMINED);
        assertThat(explained(open).factsToAsk().settling()).containsExactly("head_office");
        assertThat(verdict(applicant, EvidencePolicy.defaults(), "head_office", "東京都"))
                .isEqualTo(ELIGIBLE);
        assertThat(verdict(applicant, EvidencePolicy.defaults(), "head_office", "千葉"))
                .isEqualTo(INELIGIBLE);
    }
}
