package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.GroupProblemReader;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.examples.group.EarlierPlan;
import dev.shien.examples.group.PlanDocument;
import dev.shien.examples.group.PlanText;
import dev.shien.examples.group.WhyNot;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.scheduling.workshop.ExchangeGroupPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shien group}: who sits with whom in a series of workshops. */
@Command(
        name = "group",
        description = {
            "Forms the groups of a series of workshops and prints the plan, with why these people sit together and how far "
                    + "it may be from the best one. docs/group-problem-format.md says what a problem and a plan are.",
            "",
            "Exit code 1 when no plan is found that keeps all rules: then no groups are printed, but what stands against them, as "
                    + "{\"format\":\"shien/no-group-plan/1\"} and in words on standard error."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class GroupCommand implements Callable<Integer> {

    private static final int LONGEST_PROBLEM = 64 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "whom to put into groups, a JSON file")
    private Path file;

    @Mixin
    private SearchOptions search;

    @Option(
            names = "--replan",
            paramLabel = "PLAN",
            description = "the plan that held until now, as this command printed it: the search begins from it")
    private @Nullable Path replan;

    @Option(
            names = "--held",
            paramLabel = "N",
            description = "rounds up to this number have been held and stay as they are in the plan of --replan "
                    + "(${DEFAULT-VALUE}, none)")
    private int held;

    @Option(names = "--explain", description = "prints the plan in words instead: groups, rules, score, who meets whom")
    private boolean explain;

    @Option(
            names = "--why-not",
            arity = "3",
            paramLabel = "ROUND ONE OTHER",
            hideParamSyntax = true,
            description =
                    "says after the plan why two do not sit together in a round, and by which exchange they would; "
                            + "may be given several times")
    private List<String> whyNot = new ArrayList<>();

    /** Made by the command line. */
    public GroupCommand() {}

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        Budget budget = search.budget();
        GroupProblem problem = problem(console);
        ImmutableList<WhyNot> questions = WhyNot.of(problem, whyNot);
        GroupAnswer answer = planner().plan(problem, budget);
        if (answer.certificate().stopped()) {
            console.note(search.stopped(answer.certificate()));
        }
        if (answer instanceof NoGroupPlan none) {
            return print(none, console);
        }
        print(problem, answer.orThrow(), questions, console);
        return ExitCode.OK;
    }

    private GroupProblem problem(Console console) {
        Source source = Source.file(file);
        GroupProblem problem = BadInput.blaming(
                source.name(),
                () -> GroupProblemReader.read(
                        source.name(), Json.parse(source.name(), source.content(LONGEST_PROBLEM))));
        if (held < 0) {
            throw new BadInput("--held: was " + held + ", expected at least 0");
        }
        if (replan == null && held > 0) {
            throw new BadInput("--held: was given without --replan, expected the plan of the rounds that were held");
        }
        return replan == null ? problem : EarlierPlan.read(Source.file(replan)).replanned(problem, held, console::note);
    }

    /** A planner whose time runs while it plans. */
    private GroupPlanner planner() {
        ExchangeGroupPlanner planner = ExchangeGroupPlanner.create();
        return search.limit()
                .map(time -> planner.within(time, System::nanoTime))
                .orElse(planner);
    }

    private Integer print(NoGroupPlan none, Console console) {
        if (!explain) {
            console.result(PlanDocument.of(none));
        }
        PlanText.of(none).forEach(console::say);
        return ExitCode.NEGATIVE;
    }

    private void print(GroupProblem problem, GroupPlan plan, ImmutableList<WhyNot> questions, Console console) {
        ImmutableList<WhyNot.Reply> replies = WhyNot.replies(problem, plan, questions);
        if (explain) {
            PlanText.of(problem, plan, replies).forEach(console::line);
        } else {
            console.result(PlanDocument.of(plan, replies));
        }
    }
}
