package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.draw.PlainDraw;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.intake.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shien draw}: the record of a draw. */
@Command(
        name = "draw",
        description = {
            "Draws among the applications of a file and prints the draw record.",
            "",
            "Every application enters that its form does not exclude: what only the call can show is taken as confirmed, "
                    + "and the rules as accepted. Late forms, earlier ones of the same company, those that the form shows to "
                    + "be ineligible and those that an official has to judge stay out; notes say which. To draw after "
                    + "what was really said, use run. Where there are seats for all and the programme's policy whenNotFull "
                    + "does without a draw, the record is printed all the same, and a note says so."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class DrawCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProgrammeOptions options;

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "HEX",
            description =
                    "the secret that the lock commits to, 64 hex digits; the seed of the draw is the HMAC-SHA256 of "
                            + "it over the lock hash and the sources")
    private String seed;

    @Option(
            names = "--source",
            paramLabel = "NAME=VALUE",
            description = "what a public source gave; sources that the programme does not declare are declared with it")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--draw",
            paramLabel = "ID",
            description =
                    "which of the programme's draws, by its id in the definition; it is held with the seats of the whole "
                            + "programme among the applications of its own call; the first unless given")
    private @Nullable String draw;

    /** Made by the command line. */
    public DrawCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        DrawSecret secret = secret(seed);
        ImmutableMap<String, String> values = SourceValues.of(sources);
        ProgrammeFiles files = options.programme();
        ImmutableList<Form> forms = options.forms(files, console::note);
        PlainDraw plain = PlainDraw.of(files.programme(), draw, console::note);
        DrawRecord record = plain.hold(forms, secret, values);
        console.result(record.toJson());
        return ExitCode.OK;
    }

    /** A message never quotes the secret. */
    static DrawSecret secret(String hex) {
        try {
            return DrawSecret.parse(hex);
        } catch (IllegalArgumentException e) {
            int digits = 2 * DrawSecret.LENGTH;
            throw new BadInput("--seed: was " + hex.length() + " characters"
                    + (hex.length() == digits ? ", not all of them hex digits" : "") + ", expected " + digits
                    + " hex digits");
        }
    }
}
