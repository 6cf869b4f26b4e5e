package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Explanation;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.eligibility.Screening;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Programme;
import dev.shien.eligibility.RuleScreening;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.JsonLines;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.Form;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
                    + "ask for.",
            "",
            "With --pack and --facts it decides on bare facts instead: one JSON object a line with \"id\" and the facts by "
                    + "name, such as {\"id\":\"A-1\",\"capital\":30000000}. A fact that is left out or null is not known, an "
                    + "array is one of its values, {\"min\":10,\"max\":20} a range with either end or both. The file is read "
                    + "twice: unless every line can be decided on, all that is wrong is told, and nothing is printed."
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
            description =
                    "the date as of which the limits are taken; the day of each application unless given, and for "
                            + "bare facts today in Japan, or the day next to it on which the pack applies")
    private @Nullable LocalDate on;

    @Mixin
    private PackOptions packs;

    @Option(
            names = "--pack",
            paramLabel = "ID",
            description = "the rule pack that decides on bare facts, by id or file")
    private @Nullable String pack;

    @Option(names = "--facts", paramLabel = "F", description = "bare facts, one JSON object a line")
    private @Nullable Path bareFacts;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            completionCandidates = Statements.class,
            description =
                    "where bare facts come from: ${COMPLETION-CANDIDATES}; a pack may take the word of some sources "
                            + "only as a claim (${DEFAULT-VALUE})")
    private FactSource source = FactSource.DOCUMENT;

    /** The sources that a caller can name: those that state something. */
    private static final class Statements extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Statements() {
            super(FactSource.ofStatements().stream().map(FactSource::name).toList());
        }
    }

    /** Made by the command line. */
    public ScreenCommand() {}

    @Override
    public Integer call() {
        if (pack != null || bareFacts != null) {
            screenFacts();
        } else {
            screenForms();
        }
        return ExitCode.OK;
    }

    private void screenForms() {
        Console console = Console.of(spec);
        ProgrammeFiles files = options.programme();
        Programme programme = files.programme();
        Screening screening = RuleScreening.standard();
        PackDescription rules = screening.describe(programme.rulePack());
        ImmutableList<Form> forms = options.forms(files, console::note);
        FormDays days = new FormDays(programme, on);
        days.require(forms, rules, options.applications(files).name());
        ApplicantFacts facts =
                ApplicantFacts.reading(rules, programme.policies().evidence());
        for (Form form : forms) {
            LocalDate applied = days.applied(form);
            Decision decision =
                    screening.decide(programme.rulePack(), facts.of(form.applicant(), applied), days.of(form));
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("receipt", form.receipt());
            line.setAll(printed(screening.explain(decision)));
            console.result(line);
        }
    }

    private void screenFacts() {
        Console console = Console.of(spec);
        refuseTogether("--programme", "--applications");
        if (pack == null || bareFacts == null) {
            throw new BadInput("--pack and --facts: was one without the other, expected both");
        }
        if (!FactSource.ofStatements().contains(source)) {
            throw new BadInput("--source: was " + source + ", expected one of " + FactSource.ofStatements());
        }
        PackOptions.Named named = packs.named(pack);
        Screening screening = named.screening();
        PackDescription rules = screening.describe(named.id());
        LocalDate day = Days.onOrToday(on, rules, Clock.systemUTC(), console::note);
        FactLines lines = new FactLines(new JsonLines(Source.file(bareFacts)), Evidence.of(source, day));
        lines.check(ImmutableSet.of(rules), (id, facts) -> screening.decide(named.id(), facts, day), console::note);
        lines.forEach((id, facts) -> {
            ObjectNode line = JsonNodeFactory.instance.objectNode().set("id", id);
            console.result(line.setAll(printed(screening.explain(screening.decide(named.id(), facts, day)))));
        });
    }

    private void refuseTogether(String... others) {
        for (String other : others) {
            if (spec.commandLine().getParseResult().hasMatchedOption(other)) {
                throw new BadInput(other + ": was given with --pack, expected applications or bare facts, not both");
            }
        }
    }

    /** The decision's fields first, then what explains them. */
    private static ObjectNode printed(Explanation explanation) {
        ObjectNode explained = (ObjectNode) Json.toTree(explanation);
        ObjectNode printed = (ObjectNode) explained.remove("decision");
        printed.setAll(explained);
        return printed;
    }
}
