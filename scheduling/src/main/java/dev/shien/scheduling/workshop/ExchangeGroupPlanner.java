package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.reason.Reason;
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
     * A planner for hosts that cannot wait. Where searches would take longer than the limit, they try fewer changes and settle sooner;
     * where there is no plan, the search for a conflict among the rules may take as long again. If the limit decided anything,
     * certificates say that the search was stopped; what it finds then may differ from machine to machine. A clock that jumps ahead ends
     * all searches.
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
        boolean hurried = pace.hurried() && !(pace.tried() == 0 && isBest(answer));
        if (answer instanceof NoGroupPlan none) {
            Pace more = paces.get();
            ImmutableList<Reason> conflict = Conflict.of(problem, more::over);
            Certificate certificate = none.certificate().searched(pace.tried(), hurried || more.hurried());
            return new NoGroupPlan(conflict, none.leftOut(), none.rounds(), certificate);
        }
        return new GroupPlan(answer.rounds(), answer.certificate().searched(pace.tried(), hurried));
    }

    /** Whether it is known that no plan is better. */
    private static boolean isBest(GroupAnswer answer) {
        Certificate certificate = answer.certificate();
        return answer instanceof GroupPlan && certificate.penalty() == certificate.bound();
    }

    @Override
    public GroupPlan explain(GroupProblem problem, GroupPlan plan) {
        return GroupReasons.explained(problem, plan);
    }
}
