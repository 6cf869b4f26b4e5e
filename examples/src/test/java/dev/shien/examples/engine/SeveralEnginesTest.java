package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.application.Stage;
import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several engines on one journal, and many threads on one engine. */
class SeveralEnginesTest {

    private final Scene scene = Scene.begin();

    @Test
    void twoEnginesThatWriteInTurnDecideOnWhatTheOtherWrote() {
        ProgrammeEngine other = scene.anotherEngine();
        scene.submits("baker", RETAIL).subject();
        other.submit(scene.by(), scene.form(Companies.company("grocer", RETAIL), "grocer"))
                .subject();

        assertThat(Scene.codes(scene.submits("grocer", RETAIL))).containsExactly("application.id-taken");
        assertThat(scene.view()).isEqualTo(other.view());
    }

    @Test
    void formsThatArriveAtOnceAreAllTakenIn() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "company-" + i;
            outcomes.add(threads.submit(() -> scene.submits(name, RETAIL)));
        }
        for (Future<Outcome> outcome : outcomes) {
            assertThat(outcome.get().isAccepted()).isTrue();
        }
        threads.shutdown();

        assertThat(scene.view().size()).isEqualTo(20);
    }

    @Test
    void anEngineKnowsAnApplicationThatAnotherHasTakenIn() {
        ProgrammeEngine other = scene.anotherEngine();
        scene.submits("baker", RETAIL).subject();

        assertThat(other.screen(scene.by(), Scene.id("baker")).isAccepted()).isTrue();
    }

    @Test
    void anEngineRefusesNothingThatAnotherHasMadePossible() {
        ProgrammeEngine other = scene.anotherEngine();
        scene.apply(RETAIL, "baker").locked().told();

        assertThat(other.withdraw(scene.by(), Scene.id("baker"), Optional.empty())
                        .isAccepted())
                .isTrue();
        assertThat(scene.stage("baker")).isEqualTo(Stage.OFFER_DECLINED);
    }
}
