package dev.shien.examples.command;

import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitPlanDocument;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitProblemReader;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.visit.VisitAnswer;
import dev.shien.examples.visit.VisitText;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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
                    + "room, and the visits without a place are named on standard error. So it is with the answers to --move and "
                    + "--without when a visit has no other place."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VisitsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "which visits to plan, a JSON file")
    private Path file;

    @Mixin
    private BudgetOptions search;

    @Mixin
    private VisitPlanOptions before;

    @Mixin
    private WhatIfOptions whatIf;

    @Option(names = "--explain", description = "prints the plan in words instead: visits, reasons, rules, score")
    private boolean explain;

    /** Made by the command line. */
    public VisitsCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Budget budget = search.budget();
        Optional<Source> held = whatIf.plan(before.replans());
        VisitProblem problem = problem();
        return held.map(plan -> answer(problem, plan, console))
                .orElseGet(() -> plan(before.problem(problem, console), budget, console));
    }

    private VisitProblem problem() {
        Source source = Source.file(file);
        return BadInput.blaming(
                source.name(),
                () -> VisitProblemReader.read(
                        source.name(), Json.parse(source.name(), source.content(VisitPlanOptions.LONGEST))));
    }

    private Integer plan(VisitProblem problem, Budget budget, Console console) {
        VisitPlan plan = CalendarVisitPlanner.create().plan(problem, budget);
        if (explain) {
            VisitText.of(plan).forEach(console::line);
        } else {
            console.result(VisitPlanDocument.of(plan));
        }
        plan.unplaced()
                .forEach(visit -> console.note("visit " + visit.phase() + " of " + visit.company() + " has no place"));
        return plan.complete() ? ExitCode.OK : ExitCode.NEGATIVE;
    }

    private Integer answer(VisitProblem problem, Source plan, Console console) {
        EarlierVisits visits = VisitPlanOptions.read(plan);
        VisitAnswer answer = whatIf.answer(before.held(problem, plan, visits), plan, visits.visits());
        if (explain) {
            answer.lines().forEach(console::line);
        } else {
            console.result(answer.document());
        }
        answer.missing().forEach(console::note);
        return answer.missing().isEmpty() ? ExitCode.OK : ExitCode.NEGATIVE;
    }
}
