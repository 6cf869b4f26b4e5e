package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.CorporateNumber;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.PhoneNumber;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.DuplicatePolicy;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** A11: which of several applications of one company counts. */
class DuplicatePolicyTest {

    @Test
    void lastCompleteKeepsTheLaterForm() {
        Scene scene = appliesTwice(DuplicatePolicy.LAST_COMPLETE);

        assertThat(scene.stage("first")).isEqualTo(Stage.DUPLICATE);
        assertThat(scene.stage("second")).isEqualTo(Stage.COMPLETED);
        assertThat(Scene.last(scene.application("first").reasons()).arguments()).containsEntry("counts", "R-second");
    }

    @Test
    void firstCompleteKeepsTheEarlierForm() {
        Scene scene = appliesTwice(DuplicatePolicy.FIRST_COMPLETE);

        assertThat(scene.stage("first")).isEqualTo(Stage.COMPLETED);
        assertThat(scene.stage("second")).isEqualTo(Stage.DUPLICATE);
    }

    @Test
    void lastCompleteKeepsTheLaterFormEvenIfTheEarlierIsCompletedAfterIt() {
        Scene scene = completesTheSecondFirst(DuplicatePolicy.LAST_COMPLETE);

        assertThat(scene.stage("first")).isEqualTo(Stage.DUPLICATE);
        assertThat(scene.stage("second")).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void firstCompleteClosesAnEarlierFormThatIsNotComplete() {
        Scene scene = completesTheSecondFirst(DuplicatePolicy.FIRST_COMPLETE);

        assertThat(scene.stage("first")).isEqualTo(Stage.DUPLICATE);
        assertThat(scene.stage("second")).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void aFormThatIsNeverCompletedTakesNothingFromTheCompleteOne() {
        Scene scene = Scene.begin().apply(RETAIL, "baker");
        scene.submits("again", Companies.company("baker", RETAIL)).subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.COMPLETED);
        assertThat(scene.stage("again")).isEqualTo(Stage.FORM_SENT);
    }

    @Test
    void theCorporateNumberTellsACompanyUnderAnotherName() {
        CorporateNumber number = CorporateNumber.ofBody("700110005901");
        Scene scene = Scene.begin();
        scene.applies("old-name", numbered("old", number)).applies("new-name", numbered("new", number));

        assertThat(scene.stage("old-name")).isEqualTo(Stage.DUPLICATE);
    }

    @Test
    void anotherTelephoneNumberTellsTwoOfOneNameApart() {
        Scene scene = Scene.begin();
        scene.applies("one", phoned("03-1234-5678")).applies("other", phoned("03-8765-4321"));

        assertThat(scene.stage("one")).isEqualTo(Stage.COMPLETED);
        assertThat(scene.stage("other")).isEqualTo(Stage.COMPLETED);
    }

    private static Scene appliesTwice(DuplicatePolicy policy) {
        return Scene.under(Policies.builder().duplicates(policy).build())
                .applies("first", Companies.company("baker", RETAIL))
                .at("2024-06-04T10:00")
                .submitsAndCompletes("second", Companies.company("baker", RETAIL));
    }

    private static Scene completesTheSecondFirst(DuplicatePolicy policy) {
        Scene scene = Scene.under(Policies.builder().duplicates(policy).build());
        scene.submits("first", Companies.company("baker", RETAIL)).subject();
        scene.submits("second", Companies.company("baker", RETAIL)).subject();
        scene.completes("second").subject();
        scene.completes("first");
        return scene;
    }

    private static Applicant numbered(String name, CorporateNumber number) {
        return Companies.inTokyo(name)
                .industry(JsicCode.of(RETAIL))
                .corporateNumber(number)
                .build();
    }

    private static Applicant phoned(String phone) {
        return Companies.inTokyo("baker")
                .industry(JsicCode.of(RETAIL))
                .phone(PhoneNumber.parse(phone))
                .build();
    }
}
