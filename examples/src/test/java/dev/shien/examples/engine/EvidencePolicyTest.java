package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.Headcount;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.applicant.Yen;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.eligibility.PlaceEvidence;
import dev.shien.domain.eligibility.RecordedFact;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** A4, A6, A7: whose word counts, and what shows where a company is. */
class EvidencePolicyTest {

    @Test
    void industryOfRecordTelephonePutsACompanyIntoTheQuotaThatWasHeard() {
        assertThat(quotaUnder(RecordedFact.TELEPHONE)).isEqualTo("making");
    }

    @Test
    void industryOfRecordFormPutsItIntoTheQuotaThatWasWritten() {
        assertThat(quotaUnder(RecordedFact.FORM)).isEqualTo("retail");
    }

    @Test
    void employeesOfRecordFormCountsFiftyAsAtTheApplication() {
        assertThat(verdictUnder(RecordedFact.FORM)).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void employeesOfRecordTelephoneCountsFiftyOneAsAtTheLevelCheck() {
        assertThat(verdictUnder(RecordedFact.TELEPHONE)).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void placeEvidenceEitherAdmitsACompanyThatWorksOrIsRegisteredInTokyo() {
        assertThat(placed(PlaceEvidence.EITHER, Prefecture.TOKYO, Prefecture.OSAKA))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(placed(PlaceEvidence.EITHER, Prefecture.OSAKA, Prefecture.TOKYO))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(placed(PlaceEvidence.EITHER, Prefecture.OSAKA, Prefecture.OSAKA))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void placeEvidencePrincipalOfficeAdmitsOnlyWhoWorksInTokyo() {
        assertThat(placed(PlaceEvidence.PRINCIPAL_OFFICE, Prefecture.TOKYO, Prefecture.OSAKA))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(placed(PlaceEvidence.PRINCIPAL_OFFICE, Prefecture.OSAKA, Prefecture.TOKYO))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void placeEvidenceHeadOfficeAdmitsOnlyWhoIsRegisteredInTokyo() {
        assertThat(placed(PlaceEvidence.HEAD_OFFICE, Prefecture.TOKYO, Prefecture.OSAKA))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(placed(PlaceEvidence.HEAD_OFFICE, Prefecture.OSAKA, Prefecture.TOKYO))
                .isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void placeEvidenceHeadOfficeTakesTheOfficeOfASoleProprietorWhoHasNoOther() {
        Applicant proprietor = Applicant.builder()
                .name("baker")
                .legalForm(LegalForm.SOLE_PROPRIETOR)
                .industry(JsicCode.of(RETAIL))
                .employees(Headcount.of(3))
                .office(Companies.office("baker", Prefecture.TOKYO))
                .build();

        Scene scene = Scene.under(
                Policies.builder().placeEvidence(PlaceEvidence.HEAD_OFFICE).build());
        scene.applies("baker", proprietor);

        assertThat(scene.application("baker").verdict()).contains(Verdict.ELIGIBLE);
    }

    private static String quotaUnder(RecordedFact policy) {
        Scene scene = Scene.under(Policies.builder().industryOfRecord(policy).build());
        scene.submits("baker", RETAIL).subject();
        hears(scene, "industry", MAKING);
        scene.locked();
        return scene.application("baker").quota().orElseThrow();
    }

    private static Verdict verdictUnder(RecordedFact policy) {
        Scene scene = Scene.under(Policies.builder().employeesOfRecord(policy).build());
        Applicant form = Applicant.builder()
                .name("baker")
                .legalForm(LegalForm.STOCK_COMPANY)
                .industry(JsicCode.of(RETAIL))
                .capital(Yen.of(100_000_000))
                .employees(Headcount.of(50))
                .office(Companies.office("baker", Prefecture.TOKYO))
                .build();
        scene.submits("baker", form).subject();
        hears(scene, "employees", "51");
        return scene.application("baker").verdict().orElseThrow();
    }

    private static void hears(Scene scene, String question, String answer) {
        ImmutableMap<String, String> answers = ImmutableMap.<String, String>builder()
                .putAll(Companies.SECURE)
                .put(question, answer)
                .buildOrThrow();
        scene.isCalled("baker", CallRecord.completed(answers, true)).subject();
        scene.isScreened("baker").subject();
    }

    private static Verdict placed(PlaceEvidence policy, Prefecture office, Prefecture headOffice) {
        Scene scene = Scene.under(Policies.builder().placeEvidence(policy).build());
        scene.applies(
                "baker",
                Companies.common("baker")
                        .industry(JsicCode.of(RETAIL))
                        .office(Companies.office("baker", office))
                        .headOffice(Companies.office("head", headOffice))
                        .build());
        return scene.application("baker").verdict().orElseThrow();
    }
}
