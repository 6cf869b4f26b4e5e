package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;
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
        Crowd crowd = new Crowd(problem);
        Layout layout = new Layout(crowd);
        ImmutableList<Measure> measures = Measure.all(crowd);
        GroupSearch search = GroupSearch.of(crowd, layout, measures, budget, stop);
        Rounds rounds = Rounds.of(crowd, layout, search.best());
        return new Answers(crowd, layout, measures, rounds).answer(search);
    }
}
