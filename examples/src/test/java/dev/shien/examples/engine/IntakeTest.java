package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.MAKING;
import static dev.shien.examples.engine.Companies.RETAIL;
import static dev.shien.examples.engine.Companies.SECURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.LegalForm;
import dev.shien.domain.application.Application;
import dev.shien.domain.application.CallAttempt;
import dev.shien.domain.application.CallRecord;
import dev.shien.domain.application.Stage;
import dev.shien.domain.application.Submission;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.eligibility.RuleScreening;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the form to the verdict (requirements R25, R26, R29). */
class IntakeTest {

    private final Scene scene = Scene.begin();

    @Test
    void aFormWaitsForTheTelephoneCallOfTheSecretariat() {
        scene.at("2024-06-03T10:00").submits("baker", RETAIL).subject();

        Application baker = scene.application("baker");
        assertThat(baker.stage()).isEqualTo(Stage.FORM_SENT);
        assertThat(baker.receipt()).isEqualTo("R-baker");
        assertThat(baker.contactDue()).isEqualTo(LocalDate.of(2024, 6, 6));
        assertThat(scene.view().byReceipt("R-baker")).contains(baker);
    }

    @Test
    void aFormBeforeTheCallOpensIsRefused() {
        assertThat(Scene.codes(scene.at("2024-05-19T23:59").submits("baker", RETAIL)))
                .containsExactly("application.before-call");
        assertThat(scene.view().size()).isZero();
    }

    @Test
    void aFormAfterTheDeadlineIsKeptAsLate() {
        scene.at("2024-06-29T00:00").submits("baker", RETAIL).subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.LATE);
    }

    @Test
    void aFormOfTheLastSecondIsInTime() {
        scene.at("2024-06-28T23:59:59").submits("baker", RETAIL).subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.FORM_SENT);
    }

    @Test
    void anIdOrReceiptNumberIsTakenOnce() {
        scene.submits("baker", RETAIL).subject();

        assertThat(Scene.codes(scene.submits("baker", MAKING))).containsExactly("application.id-taken");
        Submission other = new Submission(
                "call-1",
                Companies.company("miller", MAKING),
                Optional.of(Scene.id("miller")),
                Optional.of(Scene.receipt("baker")));
        assertThat(Scene.codes(scene.engine().submit(scene.by(), other))).containsExactly("application.receipt-taken");
    }

    @Test
    void aFormWithoutAReceiptNumberNeedsASourceOfThem() {
        Submission bare = Submission.of("call-1", Companies.company("baker", RETAIL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().submit(scene.by(), bare))
                .withMessageContaining("receipt number");
    }

    @Test
    void aCallConfirmsTheLevelAndTheAcceptanceOfTheRulesCompletesTheApplication() {
        scene.submits("baker", RETAIL).subject();

        scene.isCalled("baker", new CallRecord(true, true, SECURE, Optional.empty()))
                .subject();
        assertThat(scene.stage("baker")).isEqualTo(Stage.LEVEL_CONFIRMED);
        scene.isCalled("baker", new CallRecord(true, false, ImmutableMap.of(), Optional.of(true)))
                .subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.COMPLETED);
        assertThat(scene.application("baker").answers()).isEqualTo(SECURE);
        assertThat(scene.application("baker").calls()).hasSize(2);
    }

    @Test
    void whoDeclinesTheRulesIsOut() {
        scene.submits("baker", RETAIL).subject();

        scene.isCalled("baker", CallRecord.completed(SECURE, false)).subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.DECLINED_RULES);
    }

    @Test
    void rulesAreNotAcceptedBeforeTheLevelIsConfirmed() {
        scene.submits("baker", RETAIL).subject();

        CallRecord hasty = new CallRecord(true, false, ImmutableMap.of(), Optional.of(true));
        assertThat(Scene.codes(scene.isCalled("baker", hasty))).containsExactly("application.step-not-allowed");
    }

    @Test
    void anAnswerThatCannotBeReadIsRefusedWhenItIsGiven() {
        scene.submits("baker", RETAIL).subject();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.isCalled(
                        "baker", CallRecord.completed(ImmutableMap.of("security_policy", "perhaps"), true)))
                .withMessageContaining("security_policy");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> scene.isCalled("baker", CallRecord.completed(ImmutableMap.of("industry", "bread"), true)))
                .withMessageContaining("industry");
        assertThat(scene.stage("baker")).isEqualTo(Stage.FORM_SENT);
    }

    @Test
    void whoAnswersOnNoDayIsGivenUp() {
        scene.submits("baker", RETAIL).subject();
        scene.at("2024-06-04T10:00").doesNotAnswer("baker").subject();
        scene.at("2024-06-05T10:00").doesNotAnswer("baker").subject();
        scene.at("2024-06-06T10:00").doesNotAnswer("baker").subject();

        scene.isGivenUp("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.UNREACHABLE);
        assertThat(scene.application("baker").calls())
                .contains(new CallAttempt(LocalDate.of(2024, 6, 5), false))
                .hasSize(3);
    }

    @Test
    void aCompanyThatMeetsTheRequirementsIsEligible() {
        scene.apply(RETAIL, "baker");

        assertThat(scene.application("baker").verdict()).contains(Verdict.ELIGIBLE);
        assertThat(scene.application("baker").decision()).isPresent();
        assertThat(scene.stage("baker")).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void aCompanyThatDoesNotIsIneligible() {
        scene.submits("baker", RETAIL).subject();
        scene.isCalled(
                        "baker",
                        CallRecord.completed(
                                ImmutableMap.of("security_equipment", "no", "security_policy", "yes"), true))
                .subject();

        scene.isScreened("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.INELIGIBLE);
    }

    @Test
    void whatWasNotAskedLeavesTheVerdictOpen() {
        scene.submits("baker", RETAIL).subject();

        scene.isScreened("baker").subject();

        assertThat(scene.application("baker").verdict()).contains(Verdict.UNDETERMINED);
        Decision decision = scene.application("baker").decision().orElseThrow().decision();
        assertThat(RuleScreening.standard().explain(decision).factsToAsk().isEmpty())
                .isFalse();
    }

    @Test
    void anOfficialJudgesWhatTheRulesLeaveToJudgement() {
        scene.applies("clinic", clinic()).applies("school", school());
        assertThat(scene.application("clinic").verdict()).contains(Verdict.NEEDS_JUDGEMENT);

        scene.engine()
                .judge(scene.by(), Scene.id("clinic"), Verdict.ELIGIBLE, "runs a shop")
                .subject();
        scene.engine()
                .judge(scene.by(), Scene.id("school"), Verdict.INELIGIBLE, "runs none")
                .subject();

        assertThat(scene.application("clinic").verdict()).contains(Verdict.ELIGIBLE);
        assertThat(scene.stage("clinic")).isEqualTo(Stage.COMPLETED);
        assertThat(scene.stage("school")).isEqualTo(Stage.INELIGIBLE);
    }

    @Test
    void anOfficialHasNothingToJudgeWhereTheRulesDecide() {
        scene.apply(RETAIL, "baker");

        assertThat(Scene.codes(scene.engine().judge(scene.by(), Scene.id("baker"), Verdict.INELIGIBLE, "no")))
                .containsExactly("application.nothing-to-judge");
    }

    @Test
    void aJudgementIsEligibleOrIneligible() {
        scene.applies("clinic", clinic());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scene.engine().judge(scene.by(), Scene.id("clinic"), Verdict.UNDETERMINED, "?"))
                .withMessageContaining("UNDETERMINED");
    }

    private static Applicant clinic() {
        return body("clinic", LegalForm.MEDICAL_CORPORATION);
    }

    private static Applicant school() {
        return body("school", LegalForm.SCHOOL_CORPORATION);
    }

    private static Applicant body(String name, LegalForm form) {
        return Applicant.builder()
                .name(name)
                .legalForm(form)
                .industry(JsicCode.of(RETAIL))
                .office(Companies.office(name, dev.shien.domain.applicant.Prefecture.TOKYO))
                .build();
    }
}
