package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.consent.Defect;
import dev.shien.domain.consent.Party;
import dev.shien.domain.consent.Seals;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** A21: whether a signature stands for a seal. */
class SealsTest {

    @Test
    void requiredSendsAPartWithoutItsSealBack() {
        Scene scene = signedButNotSealed(Seals.REQUIRED);

        assertThat(Scene.codes(scene.isConfirmed("baker"))).containsExactly("consent.returned", "consent.defect");
    }

    @Test
    void signatureSufficesConfirmsTheSamePart() {
        Scene scene = signedButNotSealed(Seals.SIGNATURE_SUFFICES);

        scene.isConfirmed("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void signatureSufficesStillAsksForTheSignature() {
        Scene scene = told(Seals.SIGNATURE_SUFFICES);
        scene.returnsConsent("baker", Party.COMPANY, Defect.of(Defect.Kind.NO_SIGNATURE))
                .subject();
        scene.returnsConsent("baker", Party.PARTICIPANT).subject();

        assertThat(Scene.codes(scene.isConfirmed("baker"))).containsExactly("consent.returned", "consent.defect");
    }

    private static Scene signedButNotSealed(Seals policy) {
        Scene scene = told(policy);
        scene.returnsConsent("baker", Party.COMPANY, Defect.of(Defect.Kind.NO_SEAL))
                .subject();
        scene.returnsConsent("baker", Party.PARTICIPANT).subject();
        return scene;
    }

    private static Scene told(Seals policy) {
        return Scene.under(Policies.builder().seals(policy).build())
                .apply(RETAIL, "baker")
                .locked()
                .told();
    }
}
