package dev.shien.examples.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.ApplicantFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.EvidencePolicy;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.PackDescription;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.check.PackDiff;
import dev.shien.eligibility.check.PackDiff.Applicant;
import dev.shien.eligibility.check.PackDiff.Rules;
import dev.shien.examples.bundle.ProgrammeFiles;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.JsonLines;
import dev.shien.examples.input.Source;
import dev.shien.examples.intake.Form;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien diff}: who gains and who loses by another rule pack. */
@Command(
        name = "diff",
        description = {
            "Decides on a population by two rule packs, and prints one line for each applicant for whom the verdict differs: "
                    + "{\"id\",\"effect\",\"before\",\"after\"} with both decisions; effect is GAINS, LOSES, OPENS or SETTLES.",
            "",
            "The last line, {\"counts\":{..}}, says how many have a verdict by the first pack and by the second. The population "
                    + "are the applications of a file, as their forms tell of them, or bare facts as for screen."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProgrammeOptions options;

    @Mixin
    private PackOptions packs;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "a rule pack by id or file")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "another")
    private String after;

    @Option(
            names = "--facts",
            paramLabel = "F",
            description = "bare facts, one JSON object a line, instead of applications")
    private @Nullable Path bareFacts;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "the date as of which the limits are taken; the day of each application unless given, and for "
                            + "bare facts today in Japan, or the day next to it on which the second pack applies")
    private @Nullable LocalDate on;

    /** Made by the command line. */
    public DiffCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Rules old = rules(before);
        Rules young = rules(after);
        ImmutableList<Applicant> population =
                bareFacts == null ? applications(old, young, console) : facts(bareFacts, old, young, console);
        PackDiff diff = PackDiff.of(old, young, population);
        diff.changes().forEach(change -> console.result(Json.toTree(change)));
        console.result(JsonNodeFactory.instance
                .objectNode()
                .set("counts", Json.toTree(diff.counts().rowMap())));
        return ExitCode.OK;
    }

    private Rules rules(String idOrFile) {
        PackOptions.Named named = packs.named(idOrFile);
        return new Rules(named.screening(), named.id());
    }

    private static PackDescription described(Rules rules) {
        return rules.screening().describe(rules.pack());
    }

    private ImmutableList<Applicant> facts(Path file, Rules old, Rules young, Console console) {
        if (spec.commandLine().getParseResult().hasMatchedOption("--applications")) {
            throw new BadInput("--applications: was given with --facts, expected one of them");
        }
        LocalDate day = Days.onOrToday(on, described(young), Clock.systemUTC(), console::note);
        Days.require(day, described(old));
        ImmutableList.Builder<Applicant> population = ImmutableList.builder();
        FactLines lines = new FactLines(new JsonLines(Source.file(file)), Evidence.of(FactSource.DOCUMENT, day));
        lines.check(
                ImmutableSet.of(described(old), described(young)),
                (id, facts) -> population.add(decidable(new Applicant(id.asText(), facts, day), old, young)),
                console::note);
        return population.build();
    }

    /** Refuses facts on which one of the packs cannot decide. */
    private static Applicant decidable(Applicant applicant, Rules old, Rules young) {
        PackDiff.of(old, young, ImmutableList.of(applicant));
        return applicant;
    }

    private ImmutableList<Applicant> applications(Rules old, Rules young, Console console) {
        ProgrammeFiles files = options.programme();
        EvidencePolicy policy = files.programme().policies().evidence();
        ApplicantFacts byOld = ApplicantFacts.reading(described(old), policy);
        ApplicantFacts byYoung = ApplicantFacts.reading(described(young), policy);
        ImmutableList<Form> forms = options.forms(files, console::note);
        FormDays days = new FormDays(files.programme(), on);
        String source = options.applications(files).name();
        days.require(forms, described(old), source);
        days.require(forms, described(young), source);
        return forms.stream()
                .map(form -> new Applicant(
                        form.receipt(),
                        byOld.of(form.applicant(), days.applied(form))
                                .with(byYoung.of(form.applicant(), days.applied(form))),
                        days.of(form)))
                .collect(ImmutableList.toImmutableList());
    }
}
