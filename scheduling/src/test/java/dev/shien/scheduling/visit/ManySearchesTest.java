package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Text;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.Visit;
import dev.shien.domain.visit.VisitPhase;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitTerm;
import dev.shien.domain.visit.VisitedCompany;
import dev.shien.testkit.visit.VisitPlanCheck;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several searches of one problem, of which the best plan is taken. */
class ManySearchesTest {

    private static final VisitProblem YEAR = TokyoVisits.year(12, 3);
    private static final int CHANGES = 600;
    private static final int SEED = 2;
    private static final Budget BUDGET = Budget.of(CHANGES, SEED);

    private static VisitPlan plan(int searches, Budget budget) {
        return CalendarVisitPlanner.create().searches(searches, Runnable::run).plan(YEAR, budget);
    }

    /** Without how many changes were tried. */
    private static VisitPlan ofAny(VisitPlan plan) {
        return new VisitPlan(
                plan.zone(),
                plan.visits(),
                plan.unplaced(),
                plan.notes(),
                plan.certificate().searched(0, false));
    }

    @Test
    void bestOfTheSearchesIsTaken() {
        ImmutableList<VisitPlan> each = IntStream.range(0, 5)
                .mapToObj(search -> plan(1, Budget.of(CHANGES, SEED + search)))
                .collect(ImmutableList.toImmutableList());
        long[] penalties =
                each.stream().mapToLong(one -> one.certificate().penalty()).toArray();
        int best = IntStream.range(0, 5)
                .reduce((one, other) -> penalties[other] < penalties[one] ? other : one)
                .orElseThrow();

        assertThat(best).isBetween(1, 3);
        assertThat(ofAny(plan(5, BUDGET))).isEqualTo(ofAny(each.get(best)));
        assertThat(VisitPlanCheck.faults(YEAR, plan(5, BUDGET))).isEmpty();
    }

    @Test
    void eachTriesAllChanges() {
        Certificate certificate = plan(3, BUDGET).certificate();

        // The last change of a search may replace as many visits as six companies have.
        assertThat(certificate.iterations()).isBetween(3L * CHANGES, 3L * (CHANGES + 24));
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
    void noTimeIsLeftToAny() {
        CalendarVisitPlanner planner = CalendarVisitPlanner.create();
        for (CalendarVisitPlanner limited : ImmutableList.of(
                planner.within(Duration.ZERO, () -> 0).searches(2, Runnable::run),
                planner.searches(2, Runnable::run).within(Duration.ZERO, () -> 0))) {
            Certificate certificate = limited.plan(YEAR, BUDGET).certificate();

            assertThat(certificate.stopped()).isTrue();
            assertThat(certificate.iterations()).isZero();
        }
    }

    @Test
    void timeOfASearchBeginsWithIt() {
        AtomicLong nanos = new AtomicLong();
        Executor busy = task -> {
            nanos.addAndGet(Duration.ofSeconds(5).toNanos());
            task.run();
        };

        Certificate certificate = CalendarVisitPlanner.create()
                .searches(2, busy)
                .within(Duration.ofSeconds(1), nanos::get)
                .plan(YEAR, BUDGET)
                .certificate();

        assertThat(certificate.stopped()).isFalse();
        assertThat(certificate.iterations()).isGreaterThanOrEqualTo(2L * CHANGES);
    }

    /** A host's term that fails on other threads than the caller's. */
    private record OnlyHere(Thread here) implements VisitTerm {

        @Override
        public String code() {
            return "host.only-here";
        }

        @Override
        public Text text() {
            return Text.of("ここだけ", "Only here");
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public int amount(VisitedCompany company, VisitPhase phase, Expert expert, Visit visit) {
            if (Thread.currentThread() != here) {
                throw new IllegalStateException("asked by another thread");
            }
            return 0;
        }
    }

    @Test
    void failureOfATermReachesTheCallerAsItIs() {
        Executor another = task -> {
            Thread thread = new Thread(task);
            thread.start();
            Uninterruptibles.joinUninterruptibly(thread);
        };
        CalendarVisitPlanner planner = CalendarVisitPlanner.create(new OnlyHere(Thread.currentThread()));

        assertThatThrownBy(() -> planner.searches(2, another).plan(YEAR, BUDGET))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("asked by another thread");
    }

    @Test
    void thereIsAtLeastOne() {
        assertThatThrownBy(() -> plan(0, BUDGET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at least 1 search, was 0");
    }
}
