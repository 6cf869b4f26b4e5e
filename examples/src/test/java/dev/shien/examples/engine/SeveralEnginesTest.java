package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.engine.Outcome;
import dev.shien.domain.engine.ProgrammeEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several engines on one journal, and many threads on one engine. */
class SeveralEnginesTest {

    private final Scene scene = Scene.begin();

    @Test
    void two_engines_that_write_in_turn_decide_on_what_the_other_wrote() {
        ProgrammeEngine other = scene.anotherEngine();
        scene.submits("baker", RETAIL).subject();
        other.submit(scene.by(), scene.form(Companies.company("grocer", RETAIL), "grocer"))
                .subject();

        assertThat(Scene.codes(scene.submits("grocer", RETAIL))).containsExactly("application.id-taken");
        assertThat(scene.view()).isEqualTo(other.view());
    }

    @Test
    void forms_that_arrive_at_once_are_all_taken_in() throws InterruptedException, ExecutionException {
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
}
