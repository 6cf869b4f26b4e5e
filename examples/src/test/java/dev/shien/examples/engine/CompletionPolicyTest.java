package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.programme.CompletionPolicy;
import dev.shien.domain.programme.Policies;
import org.junit.jupiter.api.Test;

/** A8: until when an application has to be complete whose form came in time. */
class CompletionPolicyTest {

    @Test
    void afterCloseAllowedCompletesAnApplicationWhoseCallCameAfterTheDeadline() {
        assertThat(completedOnTheDayAfter(CompletionPolicy.AFTER_CLOSE_ALLOWED)).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void byCloseMakesTheSameApplicationLate() {
        assertThat(completedOnTheDayAfter(CompletionPolicy.BY_CLOSE)).isEqualTo(Stage.LATE);
    }

    @Test
    void byCloseCompletesAnApplicationOfTheLastSecond() {
        Scene scene = Scene.under(
                Policies.builder().completion(CompletionPolicy.BY_CLOSE).build());
        scene.at("2024-06-28T23:59:59").submits("baker", RETAIL).subject();
        scene.completes("baker").subject();

        assertThat(scene.stage("baker")).isEqualTo(Stage.COMPLETED);
    }

    private static Stage completedOnTheDayAfter(CompletionPolicy policy) {
        Scene scene = Scene.under(Policies.builder().completion(policy).build());
        scene.at("2024-06-28T16:00").submits("baker", RETAIL).subject();
        scene.at("2024-06-29T10:00").completes("baker").subject();
        return scene.stage("baker");
    }
}
