package dev.shien.examples.command;

import dev.shien.domain.json.Json;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.Replanning;
import dev.shien.domain.visit.VisitPlanDocument;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The plan of visits that held until now, and how far the year is. */
final class VisitPlanOptions {

    /** The longest problem and the longest plan, in bytes. */
    static final int LONGEST = 64 << 20;

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
                    "with --replan or --of: what started by then has happened, such as 2024-09-02T09:00; as the problem says unless "
                            + "given")
    private @Nullable LocalDateTime now;

    @Option(
            names = "--announced-until",
            paramLabel = "DATE",
            description =
                    "with --replan or --of: the last day of which companies were told their visits; as the problem says unless given, "
                            + "or else all were told")
    private @Nullable LocalDate announcedUntil;

    VisitPlanOptions() {}

    boolean replans() {
        return replan != null;
    }

    /** The problem to plan: the one that is given, or that of planning anew. */
    VisitProblem problem(VisitProblem problem, Console console) {
        if (replan != null) {
            return replanned(problem, Source.file(replan), console);
        }
        refuseTimes("was given without --replan, expected the plan that held until now");
        return problem;
    }

    /** The problem of which a plan that holds is asked: with what has happened and was announced, if it is known how far the year is. */
    VisitProblem held(VisitProblem problem, Source plan, EarlierVisits visits) {
        if (!visits.zone().equals(problem.zone())) {
            throw new BadInput(plan.name() + ": $.zone: was " + visits.zone() + ", expected " + problem.zone()
                    + ", the zone of the problem");
        }
        if (!problem.previous().isEmpty()) {
            refuseTimes("was given with a problem that has previous visits, expected none, as the plan gives them");
            return problem;
        }
        return now == null && announcedUntil == null && problem.now().isEmpty()
                ? problem
                : planned(problem, plan, visits);
    }

    private void refuseTimes(String why) {
        if (now != null || announcedUntil != null) {
            throw new BadInput((now != null ? "--now: " : "--announced-until: ") + why);
        }
    }

    /** Reads the visits of a plan. */
    static EarlierVisits read(Source plan) {
        return BadInput.blaming(
                plan.name(), () -> VisitPlanDocument.read(plan.name(), Json.parse(plan.name(), plan.content(LONGEST))));
    }

    private VisitProblem replanned(VisitProblem problem, Source plan, Console console) {
        if (!problem.previous().isEmpty()) {
            throw new BadInput(
                    "--replan: was given with a problem that has previous visits, expected none, as the plan gives them");
        }
        EarlierVisits earlier = read(plan);
        Replanning.leftOut(problem, earlier)
                .forEach(visit -> console.note(plan.name() + ": visit " + visit.phase() + " of '" + visit.company()
                        + "' is in the problem no more and is left out"));
        return planned(problem, plan, earlier);
    }

    private VisitProblem planned(VisitProblem problem, Source plan, EarlierVisits earlier) {
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
