package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Several searches of one problem, of which the best plan is taken. */
class ManySearchesTest {

    private static final VisitProblem YEAR = TokyoVisits.year(12, 3);
    private static final Budget BUDGET = Budget.of(600, 1);

    private static VisitPlan plan(int searches, Budget budget) {
        return CalendarVisitPlanner.create().searches(searches, Runnable::run).plan(YEAR, budget);
    }

    @Test
    void bestOfTheSearchesIsTaken() {
        long[] each = LongStream.range(1, 5)
                .map(seed -> plan(1, Budget.of(600, seed)).certificate().penalty())
                .toArray();

        assertThat(LongStream.of(each).distinct().count()).isGreaterThan(1);
        assertThat(plan(4, BUDGET).certificate().penalty())
                .isEqualTo(LongStream.of(each).min().orElseThrow());
        assertThat(VisitPlanCheck.faults(YEAR, plan(4, BUDGET))).isEmpty();
    }

    @Test
    void eachTriesTheWholeBudget() {
        Certificate certificate = plan(3, BUDGET).certificate();

        // The last change of a search may replace as many visits as six companies have.
        assertThat(certificate.iterations()).isBetween(3 * 600L, 3 * (600L + 24));
        assertThat(certificate.stopped()).isFalse();
    }

    @Test
    void planIsTheSameOnManyThreads() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(CalendarVisitPlanner.create().searches(4, threads).plan(YEAR, BUDGET))
                    .isEqualTo(plan(4, BUDGET));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void limitOfTimeIsKeptByEach() {
        CalendarVisitPlanner planner = CalendarVisitPlanner.create().searches(2, Runnable::run);

        assertThat(planner.within(Duration.ZERO, () -> 0)
                        .plan(YEAR, BUDGET)
                        .certificate()
                        .stopped())
                .isTrue();
    }

    @Test
    void thereIsAtLeastOne() {
        assertThatThrownBy(() -> plan(0, BUDGET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at least 1 search, was 0");
    }
}
