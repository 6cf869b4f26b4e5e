package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The plan that is there before anything is searched for. */
class ConstructedPlanTest {

    private static VisitProblem.Builder week(Expert.Builder expert, VisitedCompany.Builder... companies) {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addExpert(expert.build());
        for (VisitedCompany.Builder company : companies) {
            problem.addCompany(company.build());
        }
        return problem;
    }

    /** An expert with time for one visit on some days. */
    private static Expert.Builder on(int... days) {
        Expert.Builder expert = expert("e1");
        IntStream.of(days).mapToObj(day -> span(MONDAY.plusDays(day), 9, 11)).forEach(expert::addCalendar);
        return expert;
    }

    private static VisitPlan constructed(VisitProblem.Builder problem) {
        return CalendarVisitPlanner.create().plan(problem.build(), Budget.of(0, 1));
    }

    @Test
    void companyWithTheFewestDaysComesFirst() {
        // Sessions keep the second one from the second day; the first would rather have the first day too.
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY.plusDays(8), MONDAY.plusDays(9)))
                .addCompanies(
                        company("c1").series("none").build(),
                        company("c2").series("later").build())
                .addExpert(on(8, 9).build())
                .putAllSeries(ImmutableMap.of("none", ImmutableMap.of()));

        assertThat(constructed(problem).visits())
                .containsExactly(visit("c2", 1, "e1", 8, 9), visit("c1", 1, "e1", 9, 9));
    }

    @Test
    void ofEqualCompaniesTheOneNamedFirstIsFirst() {
        assertThat(constructed(week(on(0, 1), company("c2"), company("c1"))).visits())
                .containsExactly(visit("c2", 1, "e1", 0, 9), visit("c1", 1, "e1", 1, 9));
    }

    @Test
    void visitsStayWhereThePlanBeforeHadThem() {
        VisitProblem.Builder problem = week(on(0, 1, 2), company("c1"), company("c2"))
                .addPrevious(visit("c1", 1, "e1", 2, 9), visit("c2", 1, "e1", 1, 9));

        assertThat(constructed(problem).visits())
                .containsExactly(visit("c2", 1, "e1", 1, 9), visit("c1", 1, "e1", 2, 9));
    }

    @Test
    void whatCannotStayIsPlannedAnew() {
        // There is no time on Thursday, nobody called e9, and two do not go into one day.
        VisitProblem.Builder problem = week(on(0, 1, 2), company("c1"), company("c2"), company("c3"))
                .addPrevious(visit("c1", 1, "e1", 3, 9), visit("c2", 1, "e1", 2, 9), visit("c3", 1, "e1", 2, 9));

        assertThat(constructed(problem).visits())
                .containsExactly(visit("c1", 1, "e1", 0, 9), visit("c3", 1, "e1", 1, 9), visit("c2", 1, "e1", 2, 9));
        assertThat(constructed(week(on(0, 1), company("c1")).addPrevious(visit("c1", 1, "e9", 1, 9)))
                        .visits())
                .containsExactly(visit("c1", 1, "e1", 0, 9));
    }

    @Test
    void visitBeforeOneThatStaysIsFilledIn() {
        VisitProblem.Builder problem = week(on(0, 1, 14, 15), company("c1"))
                .addPhase(TokyoVisits.phase(2, MONDAY.plusDays(14), MONDAY.plusDays(18)))
                .addPrevious(visit("c1", 2, "e1", 15, 9));

        assertThat(constructed(problem).visits())
                .containsExactly(visit("c1", 1, "e1", 0, 9), visit("c1", 2, "e1", 15, 9));
    }

    @Test
    void withoutTimeThePlanIsTheOneThatWasConstructed() {
        VisitProblem problem = TwoWeeks.crowded().build();
        VisitPlan plan =
                CalendarVisitPlanner.create().within(Duration.ZERO, () -> 0).plan(problem, Budget.of(500, 1));

        assertThat(plan.visits()).isEqualTo(constructed(TwoWeeks.crowded()).visits());
        assertThat(plan.certificate().stopped()).isTrue();
        assertThat(plan.certificate().iterations()).isZero();
    }

    @Test
    void searchPlacesAsManyAsThereIsTimeForAndTheBoundIsNotAboveThePlan() {
        VisitPlan plan = TwoWeeks.plan(TwoWeeks.crowded().build());

        // Three experts have time for one visit on each of four days, beside the one that is given.
        assertThat(plan.visits()).hasSize(13);
        assertThat(plan.certificate().bound())
                .isLessThanOrEqualTo(plan.certificate().penalty());
    }
}
