package dev.shien.scheduling.workshop;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.scheduling.internal.Pace;
import dev.shien.scheduling.internal.conflict.Conflict;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Forms groups by exchanging participants; see the package. Takes memory in the square of the participants. */
public final class ExchangeGroupPlanner implements GroupPlanner {

    private final Supplier<Pace> paces;

    private ExchangeGroupPlanner(Supplier<Pace> paces) {
        this.paces = paces;
    }

    /** A planner. It holds no state and may be shared by threads. */
    public static ExchangeGroupPlanner create() {
        return new ExchangeGroupPlanner(Pace::free);
    }

    /**
     * A planner whose searches take no more than some time, for hosts that cannot wait: what they would try for longer than that
     * they try less often, with as much care as there is time for. If the time decides anything, certificates say that the search was
     * stopped; what it finds then may differ from machine to machine.
     *
     * @param time how long the searches of one plan may take; to prepare and to explain it takes more
     * @param nanos a clock that never goes back, in nanoseconds, such as {@code System::nanoTime}
     * @throws IllegalArgumentException if the time is negative
     */
    public ExchangeGroupPlanner within(Duration time, LongSupplier nanos) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Time must not be negative, was " + time);
        }
        return new ExchangeGroupPlanner(() -> Pace.within(time, nanos));
    }

    @Override
    public GroupAnswer plan(GroupProblem problem, Budget budget) {
        Pace pace = paces.get();
        GroupAnswer answer = new Attempts(problem, budget, pace).answer();
        return answer instanceof NoGroupPlan none
                ? new NoGroupPlan(Conflict.of(problem, pace::over), none.leftOut(), none.rounds(), none.certificate())
                : answer;
    }

    @Override
    public GroupPlan explain(GroupProblem problem, GroupPlan plan) {
        return GroupReasons.explained(problem, plan);
    }
}
