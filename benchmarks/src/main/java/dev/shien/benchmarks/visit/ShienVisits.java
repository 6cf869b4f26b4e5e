package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.visit.VisitPlan;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.scheduling.visit.CalendarVisitPlanner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shien's own planner. Its limit of time is for the search; so before the clock starts trials with an eighth of the time, but with a
 * second of it if there is one, show how much longer a plan takes with its certificate, and the search is given so much less as the
 * longest in the later half of them, and a twentieth of it and of the time more.
 */
final class ShienVisits implements VisitMethod {

    private static final long ENOUGH = 1_000_000_000;
    private static final int PART = 8;
    private static final Duration SHORTEST_TRIAL = Duration.ofSeconds(1);
    private static final int MARGIN = 20;
    private static final int FEWEST_TRIALS = 3;

    private final String name;
    private final CalendarVisitPlanner planner;

    /** What a plan takes beside the search. */
    private Duration besides = Duration.ZERO;

    private ShienVisits(String name, CalendarVisitPlanner planner) {
        this.name = name;
        this.planner = planner;
    }

    /** One search. */
    static ShienVisits onOneThread() {
        return new ShienVisits("Shien, one thread", CalendarVisitPlanner.create());
    }

    /** Two searches at once. */
    static ShienVisits onTwoThreads() {
        return new ShienVisits(
                "Shien, two threads", CalendarVisitPlanner.create().searches(2, task -> new Thread(task).start()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void warmUp(VisitProblem problem, Duration time, long seed) {
        Duration trial = longer(time.dividedBy(PART), shorter(time, SHORTEST_TRIAL));
        List<Duration> beyond = new ArrayList<>();
        long begun = System.nanoTime();
        while (beyond.size() < FEWEST_TRIALS || System.nanoTime() - begun < WARM_UP.toNanos()) {
            beyond.add(beyond(problem, trial, seed));
        }
        Duration longest = Collections.max(beyond.subList(beyond.size() / 2, beyond.size()));
        besides = longest.plus(longest.plus(time).dividedBy(MARGIN));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** How much longer than its limit a plan takes. */
    private Duration beyond(VisitProblem problem, Duration time, long seed) {
        long start = System.nanoTime();
        search(problem, time, seed);
        return Duration.ofNanos(System.nanoTime() - start).minus(time);
    }

    @Override
    public Answer plan(VisitProblem problem, Duration time, long seed) {
        Duration search = longer(time.minus(besides), Duration.ZERO);
        VisitPlan plan = search(problem, search, seed);
        return new Answer(plan.visits(), plan.certificate().bound());
    }

    private VisitPlan search(VisitProblem problem, Duration time, long seed) {
        return planner.within(time, System::nanoTime).plan(problem, Budget.of(ENOUGH, seed));
    }
}
