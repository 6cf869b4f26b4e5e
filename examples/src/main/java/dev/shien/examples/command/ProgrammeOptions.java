package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.ApplicationsFile;
import dev.shien.examples.intake.Form;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which programme and whose applications: the options that several commands have. */
final class ProgrammeOptions {

    @Option(
            names = "--programme",
            paramLabel = "F",
            description = "the programme's definition, a file or the id of one that comes with Shien: "
                    + "tokyo-2024 (unless another is given), tokubetsushien, kihontaisaku")
    private String programme = ProgrammeFiles.BUNDLED.get(0);

    @Option(
            names = "--applications",
            paramLabel = "F",
            description =
                    "the applications as the form tool exports them, with the columns that the programme declares; "
                            + "applications.csv beside the definition unless given")
    private @Nullable Path applications;

    ProgrammeOptions() {}

    ProgrammeFiles programme() {
        return ProgrammeFiles.find(programme);
    }

    /** Whether the user brings applications of their own, whose receipt numbers nothing else can know. */
    boolean hasOwnApplications() {
        return applications != null;
    }

    Source applications(ProgrammeFiles files) {
        return Optional.ofNullable(applications)
                .map(Source::file)
                .or(() -> files.file("applications.csv"))
                .orElseThrow(() -> new BadInput(files.source().name()
                        + ": there is no applications.csv beside it; name one by --applications"));
    }

    ImmutableList<Form> forms(ProgrammeFiles files, Consumer<String> notes) {
        return ApplicationsFile.read(applications(files), files.programme(), notes);
    }
}
