package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.workshop.GroupAnswer;
import dev.shien.domain.workshop.GroupPlan;
import dev.shien.domain.workshop.GroupProblem;
import dev.shien.scheduling.internal.crowd.Crowd;
import dev.shien.scheduling.internal.crowd.Layout;
import dev.shien.scheduling.internal.crowd.Rounds;
import dev.shien.scheduling.internal.crowd.Sizing;
import dev.shien.scheduling.internal.measure.Measure;
import java.util.function.BooleanSupplier;

/**
 * Plans with groups as equal as can be and as near to the target; where something is hard and no such plan is found, with other
 * sizes and other numbers of groups within their range.
 */
final class Attempts {

    /** A way that may fail is first tried with this part of the budget. */
    private static final int TRIAL = 8;

    private final Crowd crowd;
    private final ImmutableList<Measure> measures;
    private final Budget budget;
    private final BooleanSupplier stop;

    /** How many changes were tried. */
    private long tried;

    Attempts(GroupProblem problem, Budget budget, BooleanSupplier stop) {
        this.crowd = new Crowd(problem);
        this.measures = Measure.all(crowd);
        this.budget = budget;
        this.stop = stop;
    }

    GroupAnswer answer() {
        ImmutableList<Sizing> ways =
                somethingIsHard() ? Sizing.of(crowd.problem().size()) : ImmutableList.of(Sizing.EVEN);
        if (ways.size() == 1) {
            return attempt(Sizing.EVEN, budget.iterations());
        }
        for (Sizing way : ways) {
            GroupAnswer trial = attempt(way, budget.iterations() / TRIAL);
            if (trial instanceof GroupPlan) {
                GroupAnswer longer = attempt(way, left());
                return longer instanceof GroupPlan ? longer : trial;
            }
        }
        return attempt(Sizing.EVEN, left());
    }

    private boolean somethingIsHard() {
        return !crowd.problem().seats().isEmpty()
                || measures.stream()
                        .anyMatch(measure -> measure.criterion().weight().hard());
    }

    private long left() {
        return Math.max(0, budget.iterations() - tried);
    }

    private GroupAnswer attempt(Sizing sizing, long iterations) {
        Layout layout = new Layout(crowd, sizing);
        GroupSearch search = GroupSearch.of(crowd, layout, measures, Budget.of(iterations, budget.seed()), stop);
        Rounds rounds = Rounds.of(crowd, layout, search.best());
        GroupAnswer answer = new Answers(crowd, layout, measures, rounds).answer(search, tried);
        tried += search.tried();
        return answer;
    }
}
