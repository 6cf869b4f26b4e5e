package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.EarlierVisits;
import dev.shien.domain.visit.Replanning;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.testkit.visit.GivenVisits;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TokyoVisitsTest {

    private static final Budget BUDGET = Budget.of(50_000, 7);

    private static VisitPlan plan(VisitProblem problem) {
        VisitPlan plan = CalendarVisitPlanner.create().plan(problem, BUDGET);
        assertThat(VisitPlanCheck.faults(problem, plan)).isEmpty();
        return plan;
    }

    @Test
    void allVisitsOfTheYearArePlacedAndKeepEveryRule() {
        VisitPlan plan = plan(TokyoVisits.year(40, 8));

        assertThat(plan.visits()).hasSize(160);
        assertThat(plan.complete()).isTrue();
        assertThat(plan.visits()).extracting(Visit::date).doesNotContainAnyElementsOf(TokyoVisits.SESSIONS);
    }

    @Test
    void noPlanOfTheYearIsMuchBetter() {
        VisitPlan plan = plan(TokyoVisits.year(40, 8));

        assertThat(plan.certificate().gap()).isLessThan(Rational.of(2, 100));
    }

    @Test
    void sixVisitsWithoutSessionsArePlacedAsWell() {
        ImmutableList<String> phases =
                ImmutableList.of("2024-07-08", "2024-08-13", "2024-09-17", "2024-10-21", "2024-11-25", "2025-01-06");

        assertThat(plan(TokyoVisits.year(40, 8, phases)).visits()).hasSize(240);
    }

    @Test
    void searchImprovesOnTheConstruction() {
        VisitProblem problem = TokyoVisits.year(40, 8);
        VisitPlan first = CalendarVisitPlanner.create().plan(problem, Budget.of(0, 7));
        VisitPlan plan = plan(problem);

        assertThat(plan.certificate().penalty())
                .isLessThan(first.certificate().penalty())
                .isGreaterThanOrEqualTo(plan.certificate().bound());
    }

    @Test
    void everyCompanyKeepsItsExpertWhereThereIsRoom() {
        VisitPlan plan = plan(TokyoVisits.year(16, 8));

        assertThat(plan.certificate().terms())
                .filteredOn(term -> term.code().equals("visit.experts"))
                .allSatisfy(term -> assertThat(term.amount()).isZero());
    }

    @Test
    void companyThatAllowsVisitsOnSiteAloneIsVisitedOnSite() {
        assertThat(plan(TokyoVisits.year(40, 8)).visits())
                .filteredOn(visit -> visit.company().equals("c3"))
                .extracting(Visit::mode)
                .containsOnly(VisitMode.ON_SITE);
    }

    @Test
    void replanningDuringTheYearKeepsWhatHasHappened() {
        VisitProblem problem = TokyoVisits.year(40, 8);
        VisitPlan announced = plan(problem);
        LocalDate now = LocalDate.of(2024, 9, 1);
        ImmutableList<Visit> past = announced.visits().stream()
                .filter(visit -> visit.date().isBefore(now))
                .collect(ImmutableList.toImmutableList());
        VisitProblem rest =
                GivenVisits.given(problem, past).now(now.atStartOfDay()).build();

        VisitPlan plan = plan(rest);

        assertThat(past).isNotEmpty();
        assertThat(plan.visits()).containsAll(past);
        assertThat(plan.visits())
                .filteredOn(visit -> !past.contains(visit))
                .allSatisfy(visit -> assertThat(visit.date()).isAfterOrEqualTo(now));
    }

    @Test
    void planThatHeldIsWhereTheSearchBegins() {
        VisitProblem problem = TokyoVisits.year(40, 8);
        VisitPlan before = plan(problem);
        VisitProblem again = problem.frame().addAllPrevious(before.visits()).build();

        assertThat(CalendarVisitPlanner.create().plan(again, Budget.of(0, 7)).visits())
                .isEqualTo(before.visits());
    }

    @Test
    void expertWhoLeavesInSeptemberIsReplacedAndTheOthersKeepWhatWasAnnounced() {
        VisitProblem problem = TokyoVisits.year(24, 8);
        VisitPlan before = plan(problem);
        LocalDate now = LocalDate.of(2024, 9, 2);
        LocalDate until = LocalDate.of(2024, 12, 31);
        VisitProblem left = TokyoVisits.year(24, 8, "e3");

        VisitPlan after = plan(Replanning.of(left, EarlierVisits.of(before), now.atStartOfDay(), until));

        assertThat(after.visits())
                .containsAll(before.visits().stream()
                        .filter(visit -> visit.date().isBefore(now))
                        .toList());
        assertThat(after.visits())
                .filteredOn(visit -> !visit.date().isBefore(now))
                .extracting(Visit::expert)
                .doesNotContain("e3");
        long announced = before.visits().stream()
                .filter(visit -> !visit.date().isBefore(now) && !visit.date().isAfter(until))
                .filter(visit -> !visit.expert().equals("e3"))
                .count();
        assertThat(before.visits().stream()
                        .filter(after.visits()::contains)
                        .filter(visit ->
                                !visit.date().isBefore(now) && !visit.date().isAfter(until))
                        .count())
                .isGreaterThan(announced * 9 / 10);
    }
}
