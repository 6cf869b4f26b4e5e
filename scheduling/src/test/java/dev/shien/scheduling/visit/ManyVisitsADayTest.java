package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.PhaseWindow;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Limits that say "as many as you like", and days on which many visits fit, must not be looked at in every order. */
@Timeout(20)
final class ManyVisitsADayTest {

    /** Half an hour for each of many companies, with one expert who has two days. */
    private static VisitPlan plan(String... places) {
        LocalDate monday = TwoWeeks.MONDAY;
        VisitProblem.Builder problem = TwoWeeks.frame()
                .breakMinutes(0)
                .addPhase(VisitPhase.builder()
                        .number(1)
                        .name(Text.of("派遣", "Visit"))
                        .window(PhaseWindow.of(monday, monday.plusDays(1)))
                        .minutes(30)
                        .build())
                .addExpert(TwoWeeks.expert("e")
                        .base("north")
                        .greatestPerDay(50)
                        .addCalendar(TwoWeeks.span(monday, 9, 17))
                        .addCalendar(TwoWeeks.span(monday.plusDays(1), 9, 17))
                        .build());
        IntStream.range(0, 12)
                .forEach(i -> problem.addCompany(TwoWeeks.company("c" + i)
                        .place(places[i % places.length])
                        .build()));
        return CalendarVisitPlanner.create().plan(problem.build(), Budget.of(500, 1));
    }

    @Test
    void manyVisitsAtOnePlaceArePlaced() {
        assertThat(plan("north").unplaced()).isEmpty();
    }

    @Test
    void manyVisitsAtTwoPlacesAreBounded() {
        VisitPlan plan = plan("north", "south");

        assertThat(plan.certificate().relaxed().orElse(0)).isPositive();
        assertThat(plan.certificate().bound())
                .isLessThanOrEqualTo(plan.certificate().penalty());
    }
}
