package dev.shien.examples.command;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.examples.input.BadInput;
import dev.shien.examples.input.Source;
import dev.shien.examples.visit.ExpertLeaves;
import dev.shien.examples.visit.VisitAnswer;
import dev.shien.examples.visit.VisitMoves;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Questions about a plan of visits that holds: where else one could be, and what becomes of those of an expert who leaves. */
final class WhatIfOptions {

    /** So many other places of a visit are told. */
    private static final int MOST = 3;

    private static final CalendarVisitPlanner ASKED = CalendarVisitPlanner.create();

    @Option(
            names = "--move",
            paramLabel = "COMPANY/PHASE",
            description =
                    "plans nothing, but says where else a visit of the plan of --of could be, all others where they are: the three best "
                            + "places, and what each changes of the penalty")
    private @Nullable String move;

    @Option(
            names = "--without",
            paramLabel = "EXPERT",
            description =
                    "plans nothing, but says of each visit that an expert has in the plan of --of who else could make it, all others where "
                            + "they are: the three best places, or why there are none")
    private @Nullable String without;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description =
                    "with --without: the first day without the expert, before which all has happened; the day of --now unless given, or "
                            + "else the first of the period")
    private @Nullable LocalDate from;

    @Option(
            names = "--of",
            paramLabel = "PLAN",
            description = "with --move or --without: the plan that holds, as this command printed it")
    private @Nullable Path of;

    WhatIfOptions() {}

    /** The plan that is asked about, if any is. */
    Optional<Source> plan(boolean replans) {
        String question = move != null ? "--move" : "--without";
        refuse(move != null && without != null, "--without: was given with --move, expected one of them");
        refuse(from != null && without == null, "--from: was given without --without, expected an expert who leaves");
        refuse(
                of != null && move == null && without == null,
                "--of: was given without --move and --without, expected one of them");
        refuse(
                of == null && (move != null || without != null),
                question + ": was given without --of, expected the plan that holds");
        refuse(of != null && replans, "--of: was given with --replan, expected one of them");
        return Optional.ofNullable(of).map(Source::file);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new BadInput(message);
        }
    }

    /** The answer to what is asked of the visits of a plan. */
    VisitAnswer answer(VisitProblem problem, Source plan, ImmutableList<Visit> visits) {
        if (without != null) {
            return left(problem, plan, visits, without);
        }
        Visit moved = moved(problem, plan, visits, String.valueOf(move));
        boolean given = problem.given().contains(moved);
        return new VisitMoves(
                moved,
                BadInput.blaming(
                        plan.name(), () -> ASKED.alternatives(problem, visits, moved.company(), moved.phase(), MOST)),
                given);
    }

    private static Visit moved(VisitProblem problem, Source plan, ImmutableList<Visit> visits, String asked) {
        int slash = asked.lastIndexOf('/');
        int phase =
                Optional.ofNullable(Ints.tryParse(asked.substring(slash + 1))).orElse(0);
        refuse(
                slash < 1 || phase < 1,
                "--move: was '" + asked + "', expected the id of a company and the number of a phase such as C-1/2");
        String company = asked.substring(0, slash);
        requireKnown(problem, asked, company, phase);
        return visits.stream()
                .filter(visit -> visit.company().equals(company) && visit.phase() == phase)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "--move: was '" + asked + "', expected a visit that has a place in " + plan.name()));
    }

    private static void requireKnown(VisitProblem problem, String asked, String company, int phase) {
        refuse(
                problem.companies().stream().map(VisitedCompany::id).noneMatch(company::equals),
                "--move: was '" + asked + "', expected the id of a company before the last '/'");
        List<Integer> phases = problem.phases().stream().map(VisitPhase::number).toList();
        refuse(
                !phases.contains(phase),
                "--move: was '" + asked + "', expected the number of a phase after the '/'; known are " + phases);
    }

    private ExpertLeaves left(VisitProblem problem, Source plan, ImmutableList<Visit> visits, String expert) {
        refuse(
                problem.experts().stream().map(Expert::id).noneMatch(expert::equals),
                "--without: was '" + expert + "', expected the id of an expert");
        LocalDate first = from != null
                ? from
                : problem.now()
                        .map(LocalDateTime::toLocalDate)
                        .orElse(problem.period().from());
        return new ExpertLeaves(
                expert,
                first,
                BadInput.blaming(plan.name(), () -> ASKED.without(problem, visits, expert, first, MOST)));
    }
}
