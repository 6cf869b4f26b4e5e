package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.programme.Programme;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.visit.Expert;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.happening.Happening;
import dev.shien.examples.happening.HappeningsFile;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.ExpertsFile;
import dev.shien.examples.intake.Form;
import dev.shien.examples.run.ProgrammeRun;
import dev.shien.examples.run.RunInputs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shien run}: the main job, a whole programme from its call to its last happening. */
@Command(
        name = "run",
        description = {
            "Runs a programme from its call to its last happening, keeps its journal in a database and writes reports.",
            "",
            "Without options it runs the programme of Tokyo of 2024, which comes with Shien. A run that was stopped goes on "
                    + "when it is started again with the same inputs. The last line on standard output holds the figures."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class RunCommand implements Callable<Integer> {

    /** SHA-256 of "shien example seed", so that nobody takes it for a secret. */
    private static final String EXAMPLE_SEED = "654833eedd0a0e77a09b4227754f49ce6c6eececab88d958c238f7cca4564e5b";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProgrammeOptions options;

    @Option(
            names = "--happenings",
            paramLabel = "F",
            description =
                    "what people do, see docs/happenings.md; happenings.csv beside the definition unless given, or, for "
                            + "applications of your own, happenings-for-anyone.csv, in which everybody is reached and agrees")
    private @Nullable Path happenings;

    @Option(
            names = "--experts",
            paramLabel = "F",
            description = "who visits companies, see docs/experts.md; experts.csv beside the definition unless given")
    private @Nullable Path experts;

    @Option(
            names = "--seed",
            paramLabel = "HEX",
            defaultValue = EXAMPLE_SEED,
            description = "the committed secret of the draws, 64 hex digits; without it one that is public")
    private String seed;

    @Option(names = "--db", paramLabel = "JDBC_URL", description = "the journal; usually an H2 file beside the reports")
    private @Nullable String database;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "shien-out",
            description = "where the reports go, in a folder named as the programme (${DEFAULT-VALUE})")
    private Path out;

    /** Made by the command line. */
    public RunCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        ProgrammeRun run = new ProgrammeRun(inputs(console::note), out, Optional.ofNullable(database), console::say);
        console.line(run.carryOut());
        return ExitCode.OK;
    }

    private RunInputs inputs(Consumer<String> notes) {
        DrawSecret secret = DrawCommand.secret(seed);
        ProgrammeFiles files = options.programme();
        Source formsFile = options.applications(files);
        Source happeningsFile = happenings(files, notes);
        Optional<Source> expertsFile =
                Optional.ofNullable(experts).map(Source::file).or(() -> files.file("experts.csv"));
        ImmutableList<Form> forms = options.forms(files, notes);
        Set<String> receipts = forms.stream().map(Form::receipt).collect(Collectors.toSet());
        ImmutableList<Happening> events = HappeningsFile.read(
                happeningsFile,
                files.programme(),
                RuleScreening.standard().describe(files.programme().rulePack()),
                receipts::contains,
                notes);
        return new RunInputs(
                files.programme(),
                forms,
                events,
                experts(files.programme(), expertsFile, notes),
                secret,
                RunInputs.digest(
                        Stream.concat(Stream.of(files.source(), formsFile, happeningsFile), expertsFile.stream())
                                .collect(ImmutableList.toImmutableList()),
                        secret));
    }

    /** A programme without visits needs no experts. */
    private static ImmutableList<Expert> experts(Programme programme, Optional<Source> file, Consumer<String> notes) {
        return programme
                .visits()
                .flatMap(visits -> file.map(f -> ExpertsFile.read(f, visits, notes)))
                .orElse(ImmutableList.of());
    }

    private Source happenings(ProgrammeFiles files, Consumer<String> notes) {
        if (happenings != null) {
            return Source.file(happenings);
        }
        String usual = options.hasOwnApplications() ? "happenings-for-anyone.csv" : "happenings.csv";
        Source found = files.file(usual)
                .orElseThrow(() -> new BadInput(files.source().name() + ": there is no " + usual
                        + " beside it; name what people do by --happenings"));
        if (options.hasOwnApplications()) {
            notes.accept("without --happenings everybody is taken to be reached and to agree, as in " + found.name());
        }
        return found;
    }
}
