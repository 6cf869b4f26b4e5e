package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlanner;
import dev.shien.domain.workshop.GroupProblem;

/** Forms groups by exchanging participants; see the package. Takes memory in the square of the participants. */
public final class ExchangeGroupPlanner implements GroupPlanner {

    private ExchangeGroupPlanner() {}

    /** A planner. It holds no state and may be shared by threads. */
    public static ExchangeGroupPlanner create() {
        return new ExchangeGroupPlanner();
    }

    @Override
    public GroupAnswer plan(GroupProblem problem, Budget budget) {
        Crowd crowd = new Crowd(problem);
        Layout layout = new Layout(crowd);
        ImmutableList<Measure> measures = Measure.all(crowd);
        GroupSearch search = GroupSearch.of(crowd, layout, measures, budget);
        Rounds rounds = Rounds.of(crowd, layout, search.best());
        return new Answers(crowd, layout, measures, rounds).answer(search.tried());
    }
}
