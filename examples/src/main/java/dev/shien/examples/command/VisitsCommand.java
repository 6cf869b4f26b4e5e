package dev.shien.examples.command;

import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.Replanning;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanDocument;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitProblemReader;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.visit.VisitText;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien visits}: which expert visits which company when. */
@Command(
        name = "visits",
        description = {
            "Plans expert visits and prints the plan; docs/visit-problem-format.md says what a problem and a plan are.",
            "",
            "Exit code 1 when a visit has no place or a rule is broken: the plan is printed all the same, with why and what would make "
                    + "room, and the visits without a place are named on standard error."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VisitsCommand implements Callable<Integer> {

    private static final int LONGEST_PROBLEM = 64 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "which visits to plan, a JSON file")
    private Path file;

    @Mixin
    private BudgetOptions search;

    @Option(
            names = "--replan",
            paramLabel = "PLAN",
            description =
                    "the plan that held until now, as this command printed it: what has happened stays, what was announced "
                            + "costs to change")
    private @Nullable Path replan;

    @Option(
            names = "--now",
            paramLabel = "DATETIME",
            description =
                    "with --replan: what started by then has happened, such as 2024-09-02T09:00; as the problem says unless given")
    private @Nullable LocalDateTime now;

    @Option(
            names = "--announced-until",
            paramLabel = "DATE",
            description =
                    "with --replan: the last day of which companies were told their visits; as the problem says unless given, or "
                            + "else all were told")
    private @Nullable LocalDate announcedUntil;

    @Option(names = "--explain", description = "prints the plan in words instead: visits, reasons, rules, score")
    private boolean explain;

    /** Made by the command line. */
    public VisitsCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Budget budget = search.budget();
        VisitPlan plan = CalendarVisitPlanner.create().plan(problem(console), budget);
        if (explain) {
            VisitText.of(plan).forEach(console::line);
        } else {
            console.result(VisitPlanDocument.of(plan));
        }
        plan.unplaced()
                .forEach(visit -> console.note("visit " + visit.phase() + " of " + visit.company() + " has no place"));
        return plan.complete() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private VisitProblem problem(Console console) {
        Source source = Source.file(file);
        VisitProblem problem = BadInput.blaming(
                source.name(),
                () -> VisitProblemReader.read(
                        source.name(), Json.parse(source.name(), source.content(LONGEST_PROBLEM))));
        if (replan != null) {
            return replanned(problem, Source.file(replan), console);
        }
        if (now != null || announcedUntil != null) {
            throw new BadInput((now != null ? "--now" : "--announced-until")
                    + ": was given without --replan, expected the plan that held until now");
        }
        return problem;
    }

    private VisitProblem replanned(VisitProblem problem, Source plan, Console console) {
        if (!problem.previous().isEmpty()) {
            throw new BadInput(
                    "--replan: was given with a problem that has previous visits, expected none, as the plan gives them");
        }
        EarlierVisits earlier = BadInput.blaming(
                plan.name(),
                () -> VisitPlanDocument.read(plan.name(), Json.parse(plan.name(), plan.content(LONGEST_PROBLEM))));
        Replanning.leftOut(problem, earlier)
                .forEach(visit -> console.note(plan.name() + ": visit " + visit.phase() + " of '" + visit.company()
                        + "' is in the problem no more and is left out"));
        LocalDate announced = announcedUntil != null
                ? announcedUntil
                : problem.announcedUntil().orElse(problem.period().to());
        return BadInput.blaming(plan.name(), () -> Replanning.of(problem, earlier, moment(problem), announced));
    }

    private LocalDateTime moment(VisitProblem problem) {
        if (now != null) {
            return now;
        }
        return problem.now()
                .orElseThrow(
                        () -> new BadInput("--now: was not given, expected it or a problem that says what is now"));
    }
}
