package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortTimetabler;
import dev.shien.domain.timetable.cohort.NoCohortPlan;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.Searches;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Places sessions by simulated annealing; see the package. */
public final class AnnealingCohortTimetabler implements CohortTimetabler {

    /** No machine that we know tries more changes in a microsecond. */
    private static final long FASTEST = 50;

    private final Supplier<Pace> paces;
    private final Searches searches;

    private AnnealingCohortTimetabler(Supplier<Pace> paces, Searches searches) {
        this.paces = paces;
        this.searches = searches;
    }

    /** A timetabler that searches once, in the thread of its caller. It holds no state and may be shared by threads. */
    public static AnnealingCohortTimetabler create() {
        return new AnnealingCohortTimetabler(Pace::free, Searches.one());
    }

    /**
     * A timetabler for hosts that cannot wait. Where a search would take longer than the limit, it tries fewer changes and settles
     * sooner, and the certificate says so; what it finds then may differ from machine to machine.
     *
     * @param time how long a search may take
     * @param nanos a clock that never goes back, in nanoseconds, such as {@code System::nanoTime}
     * @throws IllegalArgumentException if the time is negative
     */
    public AnnealingCohortTimetabler within(Duration time, LongSupplier nanos) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, was " + time);
        }
        return new AnnealingCohortTimetabler(() -> Pace.within(time, nanos), searches);
    }

    /**
     * A timetabler that searches several times, with the seed of the budget and those that follow it, each time with all changes of the
     * budget, and takes the best plan; the first of equals, so that without a limit of time the plan does not depend on the threads. The
     * certificate counts the changes of all searches, and was stopped if one of them was. Where the threads do one search after the other,
     * limits of time add up.
     *
     * @param count how often, at least 1
     * @param threads run the searches together with the caller
     * @throws IllegalArgumentException if the count is below 1
     */
    public AnnealingCohortTimetabler searches(int count, Executor threads) {
        return new AnnealingCohortTimetabler(paces, Searches.of(count, threads));
    }

    @Override
    public CohortAnswer plan(CohortProblem problem, Budget budget) {
        Board board = new Board(problem);
        Optional<Exact> exact = Exact.of(board);
        if (exact.isPresent()) {
            return exact.get()
                    .best()
                    .map(places -> answer(board, places, exact.get().least()))
                    .orElseGet(() -> none(problem));
        }
        if (board.sessions > (long) board.slots * board.desks) {
            return none(problem);
        }
        return searched(board, budget);
    }

    @Override
    public ImmutableList<Reason> whyNot(CohortProblem problem, CohortPlan plan, PlacedSession asked) {
        return CohortExplainer.whyNot(problem, plan, asked);
    }

    private CohortAnswer searched(Board board, Budget budget) {
        ImmutableList<Found> found =
                searches.run(search -> search(board, Budget.of(budget.iterations(), budget.seed() + search)));
        Best best = found.stream()
                .map(Found::best)
                .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                .orElseThrow();
        return searched(
                answer(board, best.places(), OptionalLong.empty()),
                found.stream().mapToLong(f -> f.pace().tried()).sum(),
                found.stream().anyMatch(f -> f.pace().hurried()));
    }

    private static CohortAnswer searched(CohortAnswer answer, long tried, boolean stopped) {
        Certificate certificate = answer.certificate().searched(tried, stopped);
        return answer instanceof CohortPlan plan
                ? new CohortPlan(plan.sessions(), plan.changes(), certificate)
                : new NoCohortPlan(((NoCohortPlan) answer).conflict(), answer.sessions(), certificate);
    }

    private static CohortAnswer answer(Board board, Places places, OptionalLong least) {
        CohortProblem problem = board.problem;
        Certificate certificate = Certificates.of(places.draft(board), least);
        ImmutableList<PlacedSession> sessions = places.sessions(board);
        return certificate.feasible()
                ? new CohortPlan(sessions, new ChangeList(problem, sessions).since(problem.previous()), certificate)
                : new NoCohortPlan(CohortConflict.of(problem), sessions, certificate);
    }

    private static CohortAnswer none(CohortProblem problem) {
        return new NoCohortPlan(
                CohortConflict.of(problem),
                ImmutableList.of(),
                Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));
    }

    private Found search(Board board, Budget budget) {
        Pace pace = paces.get();
        Budget planned = Budget.of(pace.plan(budget.iterations(), FASTEST), budget.seed());
        return new Found(Search.best(board, planned, pace, 0), pace);
    }

    private record Found(Best best, Pace pace) {}
}
