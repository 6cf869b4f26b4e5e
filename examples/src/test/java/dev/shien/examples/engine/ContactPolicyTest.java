package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.ContactPolicy;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** A10: when the secretariat may give up. */
class ContactPolicyTest {

    @Test
    void oneAttemptGivesUpAfterOneDay() {
        Scene scene = unansweredOnOneDay(1);

        scene.isGivenUp("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.UNREACHABLE);
    }

    @Test
    void twoAttemptsAreNotMadeOnOneDay() {
        Scene scene = unansweredOnOneDay(2);

        assertThat(Scene.codes(scene.isGivenUp("baker"))).containsExactly("application.try-again");

        scene.at("2024-06-05T10:00").doesNotAnswer("baker").subject();
        scene.isGivenUp("baker").subject();
    }

    @Test
    void threeAttemptsNeedTwoMoreDays() {
        Scene scene = unansweredOnOneDay(3);
        scene.at("2024-06-05T10:00").doesNotAnswer("baker").subject();

        assertThat(Scene.codes(scene.isGivenUp("baker"))).containsExactly("application.try-again");
    }

    private static Scene unansweredOnOneDay(int attempts) {
        Scene scene = Scene.under(
                Policies.builder().contact(new ContactPolicy(attempts)).build());
        scene.submits("baker", RETAIL).subject();
        scene.at("2024-06-04T10:00").doesNotAnswer("baker").subject();
        scene.at("2024-06-04T15:00").doesNotAnswer("baker").subject();
        return scene;
    }
}
