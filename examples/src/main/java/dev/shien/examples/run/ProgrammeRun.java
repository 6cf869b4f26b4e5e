package dev.shien.examples.run;

import dev.shien.domain.journal.Journal;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.view.ProgrammeView;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A run with its database before it and its reports after it. */
public final class ProgrammeRun {

    private static final int DIGITS = 12;

    private final RunInputs inputs;
    private final Path out;
    private final Optional<String> database;
    private final Consumer<String> progress;

    /**
     * A run.
     *
     * @param out where the folder with the reports goes
     * @param database the JDBC URL of the journal; without it a file beside the reports, named after the inputs
     * @param progress is told each step in a line
     */
    public ProgrammeRun(RunInputs inputs, Path out, Optional<String> database, Consumer<String> progress) {
        this.inputs = inputs;
        this.out = out;
        this.database = database;
        this.progress = progress;
    }

    /** Carries the run out and returns its figures as one line of JSON. */
    public String carryOut() {
        String id = inputs.programme().id();
        OutputFolder folder = OutputFolder.at(out.resolve(id));
        Run run = new Run(inputs, progress);
        try (JournalStore store = JournalStore.open(database.orElseGet(this::besideReports), run.saltSeed())) {
            ProgrammeView view = run.on(store.journal());
            Path reports = folder.replace(place -> write(place, view, store.journal()));
            Figures figures = Figures.of(view);
            Summary.of(view, figures).forEach(progress);
            progress.accept("reports: " + reports);
            return CanonicalJson.string(figures.toJson());
        }
    }

    private String besideReports() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw BadInput.unwritable(out, e);
        }
        String name = inputs.programme().id() + "-" + inputs.digest().substring(0, DIGITS);
        return JournalStore.urlOf(out.resolve(name));
    }

    private static void write(Path place, ProgrammeView view, Journal journal) throws IOException {
        Reports.write(place, view);
        JournalExport.write(
                place.resolve("internal").resolve("journal.ndjson"),
                journal,
                view.programme().id());
    }
}
