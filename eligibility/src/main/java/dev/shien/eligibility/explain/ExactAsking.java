package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.eligibility.internal.OutcomeTable;
import java.util.stream.IntStream;

/** A point in a plan that is the best there is. */
record ExactAsking(OutcomeTable table, Weights weights, ExactPlan plan, int state) implements Asking {

    static ExactAsking start(OutcomeTable table, Weights weights) {
        ExactPlan plan = new ExactPlan(table, weights);
        return new ExactAsking(table, weights, plan, plan.start());
    }

    @Override
    public int settled() {
        return plan.settled(state);
    }

    @Override
    public int axis() {
        return table.axes().get(plan.choice(state));
    }

    @Override
    public ImmutableList<Integer> open() {
        return IntStream.range(0, table.axes().length())
                .filter(k -> plan.isOpen(state, k))
                .mapToObj(table.axes()::get)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Branch> branches() {
        int k = plan.choice(state);
        return IntStream.range(0, table.values(k))
                .mapToObj(v -> new Branch(
                        table.regions(k, v),
                        weights.of(axis(), table.regions(k, v)),
                        new ExactAsking(table, weights, plan, plan.after(state, k, v))))
                .collect(ImmutableList.toImmutableList());
    }
}
