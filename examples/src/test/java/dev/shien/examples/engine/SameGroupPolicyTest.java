package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.Applicant;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.Prefecture;
import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.Policies;
import dev.shien.domain.programme.SameGroupPolicy;
import org.junit.jupiter.api.Test;

/** A12: what happens to companies of one group. */
class SameGroupPolicyTest {

    @Test
    void flagAdmitsBothAndTellsAPerson() {
        Scene scene = twoAtOneAddress(SameGroupPolicy.FLAG);

        assertThat(scene.stage("mother")).isEqualTo(Stage.FORM_SENT);
        assertThat(scene.stage("daughter")).isEqualTo(Stage.FORM_SENT);
        assertThat(scene.application("daughter").sameGroup()).isEqualTo(ImmutableSet.of(Scene.id("mother")));
    }

    @Test
    void refuseLaterKeepsTheLaterOutAndTellsAPerson() {
        Scene scene = twoAtOneAddress(SameGroupPolicy.REFUSE_LATER);

        assertThat(scene.stage("mother")).isEqualTo(Stage.FORM_SENT);
        assertThat(scene.stage("daughter")).isEqualTo(Stage.INELIGIBLE);
        assertThat(scene.application("daughter").sameGroup()).isEqualTo(ImmutableSet.of(Scene.id("mother")));
    }

    @Test
    void refuseLaterKeepsNobodyOutForAnApplicationThatIsGone() {
        Scene scene = Scene.under(
                Policies.builder().sameGroup(SameGroupPolicy.REFUSE_LATER).build());
        scene.submits("mother", RETAIL).subject();
        scene.withdraws("mother").subject();

        scene.submits("daughter", atTheAddressOf("mother", "daughter")).subject();

        assertThat(scene.stage("daughter")).isEqualTo(Stage.FORM_SENT);
    }

    @Test
    void refuseLaterLetsOneCompanySendAnotherForm() {
        Scene scene = Scene.under(
                Policies.builder().sameGroup(SameGroupPolicy.REFUSE_LATER).build());
        scene.submits("baker", RETAIL).subject();
        scene.submits("again", Companies.company("baker", RETAIL)).subject();

        assertThat(scene.stage("again")).isEqualTo(Stage.FORM_SENT);
    }

    private static Scene twoAtOneAddress(SameGroupPolicy policy) {
        Scene scene = Scene.under(Policies.builder().sameGroup(policy).build());
        scene.submits("mother", RETAIL).subject();
        scene.submits("daughter", atTheAddressOf("mother", "daughter")).subject();
        return scene;
    }

    private static Applicant atTheAddressOf(String mother, String daughter) {
        return Companies.common(daughter)
                .office(Companies.office(mother, Prefecture.TOKYO))
                .industry(JsicCode.of(RETAIL))
                .build();
    }
}
