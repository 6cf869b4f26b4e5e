package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a limit of time does to a plan. */
final class TimeLimitTest {

    private static final VisitProblem YEAR = TokyoVisits.year(12, 3);
    private static final Budget BUDGET = Budget.of(20_000, 1);
    private static final CalendarVisitPlanner PLANNER = CalendarVisitPlanner.create();

    @Test
    void allVisitsArePlacedWhereThereIsNoTimeAtAll() {
        VisitPlan plan = PLANNER.within(Duration.ZERO, () -> 0).plan(YEAR, BUDGET);

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.certificate().stopped()).isTrue();
        assertThat(plan.certificate().iterations()).isZero();
    }

    @Test
    void timeDecidesNothingWhereThereIsEnough() {
        VisitPlan plan = PLANNER.within(Duration.ofSeconds(1), () -> 0).plan(YEAR, BUDGET);

        assertThat(plan).isEqualTo(PLANNER.plan(YEAR, BUDGET));
        assertThat(plan.certificate().stopped()).isFalse();
    }

    @Test
    void fewerChangesAreTriedWhereTimePasses() {
        AtomicLong clock = new AtomicLong();
        VisitPlan plan = PLANNER.within(Duration.ofMillis(200), () -> clock.addAndGet(1_000_000))
                .plan(YEAR, Budget.of(1_000_000, 1));

        assertThat(plan.certificate().stopped()).isTrue();
        assertThat(plan.certificate().iterations()).isBetween(1_000L, 900_000L);
        assertThat(plan.certificate().feasible()).isTrue();
        assertThat(plan.certificate().penalty())
                .isLessThan(PLANNER.plan(YEAR, Budget.of(0, 1)).certificate().penalty());
    }

    @Test
    void negativeTimeIsRefused() {
        assertThatThrownBy(() -> PLANNER.within(Duration.ofMillis(-1), () -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Time must not be negative, was PT-0.001S");
    }
}
