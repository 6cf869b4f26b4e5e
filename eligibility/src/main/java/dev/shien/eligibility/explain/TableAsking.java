package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.eligibility.internal.OutcomeTable;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A point in a plan where a table of outcomes is left. With few open facts the best plan follows from here; with more the
 * next question is the best by itself. Works that out when it is first asked, so not safe for use by several threads.
 */
final class TableAsking implements Asking {

    /** How many worlds and states are looked at before the expected number of questions is given up. */
    static final long GREATEST_EFFORT = 1L << 27;

    private final OutcomeTable table;
    private final Weights weights;
    private @Nullable ExactAsking exact;
    private int greedy = -1;

    TableAsking(OutcomeTable table, Weights weights) {
        this.table = table;
        this.weights = weights;
    }

    private ExactAsking exact() {
        if (exact == null) {
            exact = ExactAsking.start(table, weights);
        }
        return exact;
    }

    private int greedy() {
        if (greedy < 0) {
            greedy = GreedyChoice.of(table, weights);
        }
        return greedy;
    }

    /** Whether the plan from here on is the best. */
    boolean isBest() {
        return table.axes().length() <= ExactPlan.MOST_FACTS;
    }

    @Override
    public int settled() {
        return table.size() == 1 ? table.outcome(0) : 0;
    }

    @Override
    public int axis() {
        return isBest() ? exact().axis() : table.axes().get(greedy());
    }

    @Override
    public ImmutableList<Integer> open() {
        return ImmutableList.copyOf(table.axes().asList());
    }

    @Override
    public ImmutableList<Branch> branches() {
        if (isBest()) {
            return exact().branches();
        }
        int k = greedy();
        return IntStream.range(0, table.values(k))
                .mapToObj(v -> new Branch(table.regions(k, v), weight(k, v), after(k, v)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many questions are to be expected; nothing if that takes too long to work out. */
    Optional<Rational> expected() {
        long[] effort = new long[1];
        Rational expected = expected(effort);
        return effort[0] > GREATEST_EFFORT ? Optional.empty() : Optional.of(expected);
    }

    private Rational expected(long[] effort) {
        if (settled() != 0 || effort[0] > GREATEST_EFFORT) {
            return Rational.ZERO;
        }
        if (isBest()) {
            effort[0] += (long) exact().plan().states() * table.axes().length();
            return exact().plan().expected();
        }
        effort[0] += (long) table.size() * table.axes().length();
        int k = greedy();
        Rational sum = Rational.ZERO;
        long total = 0;
        for (int v = 0; v < table.values(k); v++) {
            sum = sum.plus(Rational.of(weight(k, v)).times(after(k, v).expected(effort)));
            total += weight(k, v);
        }
        return sum.dividedBy(Rational.of(total)).plus(Rational.ONE);
    }

    private long weight(int k, int v) {
        return weights.of(table.axes().get(k), table.regions(k, v));
    }

    private TableAsking after(int k, int v) {
        return new TableAsking(table.where(k, v), weights);
    }
}
