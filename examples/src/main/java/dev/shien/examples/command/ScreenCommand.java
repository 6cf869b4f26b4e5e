package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.intake.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code shien screen}: what the forms alone show of the requirements. */
@Command(
        name = "screen",
        description = {
            "Decides on every application of a file, and prints one decision a line in the order of the file.",
            "",
            "The forms alone are examined: what only the call can show leaves a decision UNDETERMINED, with the facts to "
                    + "ask for."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ScreenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProgrammeOptions options;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the date as of which the limits are taken; the day of each application unless given")
    private @Nullable LocalDate on;

    /** Made by the command line. */
    public ScreenCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        ProgrammeFiles files = options.programme();
        Screening screening = RuleScreening.standard();
        for (Form form : options.forms(files, console::note)) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("receipt", form.receipt());
            line.setAll((ObjectNode) Json.toTree(decide(screening, files.programme(), form)));
            console.result(line);
        }
        return ExitCode.OK;
    }

    private Decision decide(Screening screening, Programme programme, Form form) {
        LocalDate applied =
                form.submittedAt().atZoneSameInstant(programme.zone()).toLocalDate();
        ApplicantFacts facts = ApplicantFacts.reading(
                screening.describe(programme.rulePack()), programme.policies().evidence());
        return screening.decide(
                programme.rulePack(),
                facts.of(form.applicant(), applied),
                Optional.ofNullable(on).orElse(applied));
    }
}
