package dev.shien.examples.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.timetable.SeriesAnswer;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesProblemReader;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortProblemReader;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.timetable.CohortText;
import dev.shien.examples.timetable.SeriesText;
import dev.shien.examples.timetable.TimetableDocument;
import dev.shien.examples.timetable.WhyNotThere;
import dev.shien.scheduling.timetable.SeriesTimetabler;
import dev.shien.scheduling.timetable.cohort.AnnealingCohortTimetabler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien timetable}: when sessions are. */
@Command(
        name = "timetable",
        description = {
            "Plans a series of sessions from a pattern (shien/series-problem/1, docs/series-problem-format.md) or the sessions of many "
                    + "cohorts with their rooms and lecturers (shien/cohort-problem/1, docs/cohort-problem-format.md), and prints the plan.",
            "",
            "A series is the best there is, and is not searched for: --iterations, --seed and --seconds are for cohorts alone. Exit code 1 "
                    + "when there is no plan that keeps all rules, or none is found: then it is said what stands against one."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class TimetableCommand implements Callable<Integer> {

    private static final int LONGEST_PROBLEM = 64 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "what to plan, a JSON file")
    private Path file;

    @Mixin
    private SearchOptions search;

    @Option(names = "--explain", description = "prints the plan in words instead: sessions, reasons, rules, score")
    private boolean explain;

    @Option(
            names = "--why-not",
            arity = "4",
            paramLabel = "COURSE/SESSION DATETIME ROOM LECTURER",
            hideParamSyntax = true,
            description =
                    "for cohorts: says after the plan why a session does not begin then, in that room and by that lecturer (- where nobody "
                            + "has to give it), all others where they are; may be given several times")
    private List<String> whyNot = new ArrayList<>();

    /** Made by the command line. */
    public TimetableCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Source source = Source.file(file);
        JsonNode document =
                BadInput.blaming(source.name(), () -> Json.parse(source.name(), source.content(LONGEST_PROBLEM)));
        String format = document.path("format").asText();
        if (format.equals(SeriesProblemReader.FORMAT)) {
            return series(
                    BadInput.blaming(source.name(), () -> SeriesProblemReader.read(source.name(), document)), console);
        }
        if (format.equals(CohortProblemReader.FORMAT)) {
            return cohorts(
                    BadInput.blaming(source.name(), () -> CohortProblemReader.read(source.name(), document)), console);
        }
        throw new BadInput(source.name() + ": $.format: was " + document.path("format") + ", expected \""
                + SeriesProblemReader.FORMAT + "\" or \"" + CohortProblemReader.FORMAT + "\"");
    }

    private Integer series(SeriesProblem problem, Console console) {
        if (!whyNot.isEmpty()) {
            throw new BadInput("--why-not: was given with a series, expected the sessions of cohorts");
        }
        SeriesAnswer answer = SeriesTimetabler.create().plan(problem);
        return print(TimetableDocument.of(answer), SeriesText.of(answer), answer instanceof SeriesPlan, console);
    }

    private Integer cohorts(CohortProblem problem, Console console) {
        Budget budget = search.budget();
        ImmutableList<WhyNotThere> questions = WhyNotThere.of(problem, whyNot);
        AnnealingCohortTimetabler timetabler = AnnealingCohortTimetabler.create();
        CohortAnswer answer = search.limit()
                .map(time -> timetabler.within(time, System::nanoTime))
                .orElse(timetabler)
                .plan(problem, budget);
        if (answer.certificate().stopped()) {
            console.note(search.stopped(answer.certificate()));
        }
        ImmutableList<WhyNotThere.Reply> replies = answer instanceof CohortPlan plan
                ? WhyNotThere.replies(timetabler, problem, plan, questions)
                : ImmutableList.of();
        return print(
                TimetableDocument.of(answer, replies),
                CohortText.of(answer, replies),
                answer instanceof CohortPlan,
                console);
    }

    /** A plan, or what stands against one: as a document or in words, and then on standard error what is no plan. */
    private Integer print(JsonNode document, ImmutableList<String> words, boolean isPlan, Console console) {
        if (!explain) {
            console.result(document);
        }
        if (isPlan && explain) {
            words.forEach(console::line);
        }
        if (!isPlan) {
            words.forEach(console::say);
        }
        return isPlan ? ExitCode.OK : ExitCode.NEGATIVE;
    }
}
