package dev.shien.benchmarks.visit;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Replanning;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.LongStream;

/** How long it takes to plan anew when something changes during the year, and how much of the plan stays. */
public final class Replan {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 9, 2, 9, 0);
    private static final LocalDate ANNOUNCED_UNTIL = LocalDate.of(2024, 10, 31);
    private static final int WARM_UPS = 20;
    private static final int RUNS = 21;

    private Replan() {}

    /**
     * Plans the year, then anew after each of two changes, and prints how long that takes.
     *
     * @param args the changes that may be tried for the first plan, for each later one, and a seed
     */
    public static void main(String[] args) {
        long later = Long.parseLong(args[1]);
        long seed = Long.parseLong(args[2]);
        VisitProblem year = VisitCases.named("year").problem();
        VisitPlan plan = plan(year, Long.parseLong(args[0]), seed);
        run("an expert leaves", withoutExpert(year, next(plan).expert()), plan, later, seed);
        run("a company asks for another day", withoutDay(year, next(plan)), plan, later, seed);
    }

    /** The first visit that is still to come. */
    private static Visit next(VisitPlan plan) {
        return plan.visits().stream()
                .filter(visit -> visit.start().isAfter(NOW))
                .findFirst()
                .orElseThrow();
    }

    /** The expert has no time after now. */
    private static VisitProblem withoutExpert(VisitProblem year, String gone) {
        ImmutableList<Expert> experts = year.experts().stream()
                .map(expert -> expert.id().equals(gone) ? CaseExpert.with(expert, ImmutableList.of()) : expert)
                .collect(ImmutableList.toImmutableList());
        return problem(year, year.companies(), experts);
    }

    /** The company cannot be visited on the day of a visit. */
    private static VisitProblem withoutDay(VisitProblem year, Visit visit) {
        ImmutableList<VisitedCompany> companies = year.companies().stream()
                .map(company ->
                        company.id().equals(visit.company()) ? CaseCompanies.without(company, visit.date()) : company)
                .collect(ImmutableList.toImmutableList());
        return problem(year, companies, year.experts());
    }

    private static VisitProblem problem(
            VisitProblem year, ImmutableList<VisitedCompany> companies, ImmutableList<Expert> experts) {
        return CaseFrame.problem()
                .travel(year.travel())
                .addAllCompanies(companies)
                .addAllExperts(experts)
                .build();
    }

    private static void run(String what, VisitProblem changed, VisitPlan plan, long changes, long seed) {
        VisitProblem anew = Replanning.of(changed, EarlierVisits.of(plan), NOW, ANNOUNCED_UNTIL);
        double first = millis(anew, changes, seed);
        LongStream.range(0, WARM_UPS).forEach(i -> plan(anew, changes, seed + i));
        double[] sorted = LongStream.range(0, RUNS)
                .mapToDouble(i -> millis(anew, changes, seed + i))
                .sorted()
                .toArray();
        VisitPlan last = plan(anew, changes, seed);
        long stayed = last.visits().stream().filter(plan.visits()::contains).count();
        OUT.printf(
                "%s: first %.0f ms, then least %.0f, median %.0f, greatest %.0f ms; placed %d, as before %d, penalty %,d%n",
                what,
                first,
                sorted[0],
                sorted[RUNS / 2],
                sorted[RUNS - 1],
                last.visits().size(),
                stayed,
                last.certificate().penalty());
    }

    private static VisitPlan plan(VisitProblem problem, long changes, long seed) {
        return CalendarVisitPlanner.create().plan(problem, Budget.of(changes, seed));
    }

    private static double millis(VisitProblem problem, long changes, long seed) {
        long start = System.nanoTime();
        plan(problem, changes, seed);
        return (System.nanoTime() - start) / 1e6;
    }
}
