package dev.shien.examples.engine;

import static dev.shien.examples.engine.Companies.RETAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shien.domain.engine.ProgrammeEngine;
import dev.shien.domain.journal.JournalException;
import org.junit.jupiter.api.Test;

/** An engine does not go on where its journal no longer holds what it has read there before. */
class OtherHistoryTest {

    private final Scene scene = Scene.begin().apply(RETAIL, "baker");
    private final Altered journal = new Altered(scene.journal());
    private final ProgrammeEngine engine = ProgrammeEngine.builder(Small.programme())
            .journal(journal)
            .clock(MovingClock.at("2024-06-03T10:00"))
            .open(scene.by());

    @Test
    void whatOthersHaveAddedIsTakenIn() {
        scene.apply(RETAIL, "grocer");

        assertThat(engine.view()).isEqualTo(scene.view());
    }

    @Test
    void anotherHistoryOfTheSameLengthIsNotGoneOnWith() {
        journal.replacedBy(Scene.begin().apply(RETAIL, "grocer").journal());

        assertBroken("The chain has another head");
    }

    @Test
    void aShorterHistoryIsNotGoneOnWith() {
        journal.replacedBy(Scene.begin().journal());

        assertBroken("The chain has another head");
    }

    @Test
    void aLongerHistoryThatBeganOtherwiseIsNotGoneOnWith() {
        journal.replacedBy(Scene.begin().apply(RETAIL, "grocer", "baker").journal());

        assertBroken("Entry " + (scene.entries() + 1) + " or its hash was altered");
    }

    @Test
    void aCommandThatWasWrittenToAnotherHistoryIsNotReportedAsDone() {
        journal.replacedBy(Scene.begin().apply(RETAIL, "grocer").journal());

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(
                        () -> engine.submit(scene.by(), scene.form(Companies.company("florist", RETAIL), "florist")))
                .withMessageContaining("small-2024");
    }

    private void assertBroken(String finding) {
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(engine::view)
                .withMessageContaining("small-2024")
                .withMessageContaining(finding);
    }
}
