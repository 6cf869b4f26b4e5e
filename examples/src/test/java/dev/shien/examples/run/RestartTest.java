package dev.shien.examples.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.journal.Head;
import dev.shien.domain.journal.InMemoryJournal;
import dev.shien.domain.journal.Journal;
import dev.shien.domain.journal.SaltSource;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.examples.input.BadInput;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is killed goes on to the very journal that it would have written in one go. */
class RestartTest {

    private static final String ID = "tokubetsushien";
    private static final RunInputs INPUTS = Bundled.inputs(ID);
    private static final Head UNINTERRUPTED = uninterrupted();

    @ParameterizedTest(name = "killed at every {0}th append, the last stored: {1}")
    @CsvSource({"6, true", "29, false"})
    void goesOnAfterEachDeath(int appends, boolean storesTheLast) {
        Journal journal = journal();
        int deaths = 0;
        while (!finishes(new DyingJournal(journal, appends, storesTheLast))) {
            deaths++;
        }

        assertThat(deaths).isPositive();
        assertThat(journal.head(ID)).isEqualTo(UNINTERRUPTED);
    }

    @Test
    void aFinishedRunThatIsStartedAgainChangesNothing() {
        Journal journal = journal();
        run(journal, INPUTS);
        List<String> told = new ArrayList<>();

        new Run(INPUTS, told::add).on(journal);

        assertThat(journal.head(ID)).isEqualTo(UNINTERRUPTED);
        assertThat(told).first().asString().startsWith("going on with a run whose journal has ");
    }

    @Test
    void refusesToGoOnWithOtherInputs() {
        Journal journal = journal();
        run(journal, INPUTS);
        DrawSecret secret = DrawSecret.parse("cd".repeat(32));
        RunInputs other = new RunInputs(
                INPUTS.programme(),
                INPUTS.forms(),
                INPUTS.happenings(),
                INPUTS.experts(),
                secret,
                RunInputs.digest(ImmutableList.of(), secret));

        assertThatThrownBy(() -> run(journal, other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds a run of programme '" + ID + "' with other inputs or another seed");
        assertThat(journal.head(ID)).isEqualTo(UNINTERRUPTED);
    }

    private static boolean finishes(Journal journal) {
        try {
            run(journal, INPUTS);
            return true;
        } catch (DyingJournal.Killed e) {
            return false;
        }
    }

    private static void run(Journal journal, RunInputs inputs) {
        new Run(inputs, line -> {}).on(journal);
    }

    private static Head uninterrupted() {
        Journal journal = journal();
        run(journal, INPUTS);
        return journal.head(ID);
    }

    private static Journal journal() {
        return new InMemoryJournal(SaltSource.seeded(new Run(INPUTS, line -> {}).saltSeed()));
    }
}
