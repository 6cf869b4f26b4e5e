package dev.shien.scheduling.visit;

import static dev.shien.scheduling.visit.TwoWeeks.MONDAY;
import static dev.shien.scheduling.visit.TwoWeeks.always;
import static dev.shien.scheduling.visit.TwoWeeks.company;
import static dev.shien.scheduling.visit.TwoWeeks.expert;
import static dev.shien.scheduling.visit.TwoWeeks.span;
import static dev.shien.scheduling.visit.TwoWeeks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitWish;
import dev.shien.domain.visit.VisitedCompany;
import java.time.DayOfWeek;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too large to try everything is searched. */
class SearchedPlanTest {

    private static VisitedCompany.Builder wishing(String id, DayOfWeek day) {
        return company(id)
                .addLanguages("en")
                .addWishes(new VisitWish.OnWeekdays(ImmutableSet.of(day), 1, OptionalInt.empty()));
    }

    /** Two companies that one expert alone can visit, on Monday and Thursday; the plan before had each on the day of the other. */
    private static VisitPlan plan() {
        VisitProblem.Builder problem = TwoWeeks.frame()
                .addPhase(TokyoVisits.phase(1, MONDAY, MONDAY.plusDays(4)))
                .addCompanies(
                        wishing("a", DayOfWeek.MONDAY).build(),
                        wishing("b", DayOfWeek.THURSDAY).build())
                .addExperts(
                        expert("e1")
                                .addLanguages("en")
                                .addCalendar(span(MONDAY, 9, 11), span(MONDAY.plusDays(3), 9, 11))
                                .build(),
                        always("e2").build())
                .addPrevious(visit("a", 1, "e1", 3, 9), visit("b", 1, "e1", 0, 9));
        IntStream.range(0, 5).forEach(i -> problem.addCompany(company("c" + i).build()));
        return TwoWeeks.plan(problem.build());
    }

    @Test
    void companiesThatStandInOneAnothersPlaceChangeIt() {
        assertThat(plan().certificate().leastPenalty()).isEmpty();
        assertThat(plan().visits()).contains(visit("a", 1, "e1", 0, 9), visit("b", 1, "e1", 3, 9));
    }

    /**
     * Seven visits of two experts are four for each, and one is beyond: 2. On Monday and Tuesday there are two visits of the other expert
     * and on Wednesday one: twice a quarter and once a half. Thursday is three quarters late.
     */
    @Test
    void nothingIsBetterThanThat() {
        VisitPlan plan = plan();

        assertThat(plan.certificate().penalty()).isEqualTo(2_000 + 2 * 250 + 500 + 750);
        assertThat(plan.certificate().relaxed().orElse(0)).isBetween(3_700L, 3_750L);
    }

    /** Three of sixteen visits find no time: the bound shows that three must be left, and so does not stop at what the others cost. */
    @Test
    void boundShowsHowManyVisitsCannotBePlaced() {
        VisitPlan plan = CalendarVisitPlanner.create().plan(TwoWeeks.crowded().build(), Budget.of(20_000, 1));

        assertThat(plan.unplaced()).hasSize(3);
        assertThat(plan.certificate().relaxed().orElse(0))
                .isGreaterThan(plan.certificate().penalty() * 99 / 100);
    }
}
