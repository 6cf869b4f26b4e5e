package dev.shien.scheduling.workshop;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.domain.workshop.NoGroupPlan;
import dev.shien.scheduling.internal.conflict.Conflict;
import java.util.function.BooleanSupplier;

/** Forms groups by exchanging participants; see the package. Takes memory in the square of the participants. */
public final class ExchangeGroupPlanner implements GroupPlanner {

    private final BooleanSupplier stop;

    private ExchangeGroupPlanner(BooleanSupplier stop) {
        this.stop = stop;
    }

    /** A planner. It holds no state and may be shared by threads. */
    public static ExchangeGroupPlanner create() {
        return new ExchangeGroupPlanner(() -> false);
    }

    /**
     * A planner that ends early with what it has, for hosts that cannot wait. Its certificates say so; what it finds then may
     * differ from machine to machine.
     *
     * @param stop asked about every thousand changes whether to end
     */
    public ExchangeGroupPlanner stoppedBy(BooleanSupplier stop) {
        return new ExchangeGroupPlanner(stop);
    }

    @Override
    public GroupAnswer plan(GroupProblem problem, Budget budget) {
        GroupAnswer answer = new Attempts(problem, budget, stop).answer();
        return answer instanceof NoGroupPlan none
                ? new NoGroupPlan(Conflict.of(problem, stop), none.leftOut(), none.rounds(), none.certificate())
                : answer;
    }

    @Override
    public GroupPlan explain(GroupProblem problem, GroupPlan plan) {
        return GroupReasons.explained(problem, plan);
    }
}
