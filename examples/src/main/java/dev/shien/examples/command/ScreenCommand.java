package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.InvalidDocument;
import dev.shien.domain.json.Json;
import dev.shien.domain.json.Problem;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.BadInput;
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
        Programme programme = files.programme();
        Screening screening = RuleScreening.standard();
        PackDescription pack = screening.describe(programme.rulePack());
        if (on != null && !pack.appliesOn(on)) {
            throw new BadInput("--on: was " + on + ", expected a day on which rule pack " + programme.rulePack()
                    + " applies, " + pack.period());
        }
        ImmutableList<Form> forms = options.forms(files, console::note);
        requireDays(forms, programme, pack, options.applications(files).name());
        ApplicantFacts facts = ApplicantFacts.reading(pack, programme.policies().evidence());
        for (Form form : forms) {
            LocalDate applied = applied(form, programme);
            Decision decision =
                    screening.decide(programme.rulePack(), facts.of(form.applicant(), applied), day(applied));
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("receipt", form.receipt());
            line.setAll(printed(screening.explain(decision)));
            console.result(line);
        }
        return ExitCode.OK;
    }

    /** The decision's fields first, then what explains them. */
    private static ObjectNode printed(Explanation explanation) {
        ObjectNode explained = (ObjectNode) Json.toTree(explanation);
        ObjectNode printed = (ObjectNode) explained.remove("decision");
        printed.setAll(explained);
        return printed;
    }

    /** Nothing is printed unless every form can be decided on. */
    private void requireDays(ImmutableList<Form> forms, Programme programme, PackDescription pack, String source) {
        ImmutableList<Problem> problems = forms.stream()
                .filter(form -> !pack.appliesOn(day(applied(form, programme))))
                .map(form -> new Problem(
                        source,
                        "line " + form.line(),
                        "sent on " + applied(form, programme),
                        "a day on which rule pack " + programme.rulePack() + " applies, " + pack.period()
                                + "; or name one by --on"))
                .collect(ImmutableList.toImmutableList());
        if (!problems.isEmpty()) {
            throw new InvalidDocument(problems);
        }
    }

    private LocalDate day(LocalDate applied) {
        return Optional.ofNullable(on).orElse(applied);
    }

    private static LocalDate applied(Form form, Programme programme) {
        return form.submittedAt().atZoneSameInstant(programme.zone()).toLocalDate();
    }
}
