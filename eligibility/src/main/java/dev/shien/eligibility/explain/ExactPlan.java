package dev.shien.eligibility.explain;

import dev.shien.domain.number.Rational;
import dev.shien.eligibility.internal.OutcomeTable;
import dev.shien.eligibility.internal.Outcomes;
import java.util.stream.IntStream;

/**
 * The order of questions with the fewest to expect, by dynamic programming over what may have been answered: for each fact
 * one of its values, or nothing yet. With at most {@link #MOST_FACTS} facts and 2^20 worlds there are fewer than 2^24 such
 * states, each of which is looked at once from each of its facts. Costs are kept as whole numbers: the expected number of
 * questions times the weight of all worlds that are left.
 */
final class ExactPlan {

    /** How many facts may be open. */
    static final int MOST_FACTS = 8;

    private final OutcomeTable table;
    private final int facts;
    private final long[][] weights;
    private final long[] totals;
    private final int[] values;
    private final int[] strides;
    private final int states;
    private final long[] costs;
    private final byte[] choices;

    ExactPlan(OutcomeTable table, Weights weights) {
        this.table = table;
        this.facts = table.axes().length();
        this.weights = new long[facts][];
        this.totals = new long[facts];
        this.values = IntStream.range(0, facts).map(table::values).toArray();
        this.strides = new int[facts];
        int stride = 1;
        for (int k = facts - 1; k >= 0; k--) {
            this.weights[k] = new long[values[k]];
            for (int v = 0; v < values[k]; v++) {
                this.weights[k][v] = weights.of(table.axes().get(k), table.regions(k, v));
                totals[k] += this.weights[k][v];
            }
            strides[k] = stride;
            stride *= values[k] + 1;
        }
        this.states = stride;
        this.costs = new long[states];
        this.choices = new byte[states];
        fill();
    }

    /** The state in which nothing is answered yet. */
    int start() {
        return states - 1;
    }

    /** How many states there are. */
    int states() {
        return states;
    }

    /** The one outcome that is left in a state, or 0 if there are several. */
    int settled(int state) {
        return Math.max(0, -choices[state]);
    }

    /** The fact to ask for in a state that is not settled. */
    int choice(int state) {
        return choices[state];
    }

    /** The state after the fact is answered by its v-th value. */
    int after(int state, int k, int v) {
        return state - (values[k] - v) * strides[k];
    }

    /** Whether nothing is answered yet on a fact. */
    boolean isOpen(int state, int k) {
        return state / strides[k] % (values[k] + 1) == values[k];
    }

    /** How many questions are to be expected from the start on. */
    Rational expected() {
        Rational expected = Rational.of(costs[start()]);
        for (long total : totals) {
            expected = expected.dividedBy(Rational.of(total));
        }
        return expected;
    }

    /** An answer makes the number of a state smaller, so each state comes after those that can follow it. */
    private void fill() {
        int[] digits = new int[facts];
        for (int state = 0; state < states; state++) {
            fill(state, digits);
            for (int k = facts - 1; k >= 0 && ++digits[k] > values[k]; k--) {
                digits[k] = 0;
            }
        }
    }

    private void fill(int state, int[] digits) {
        int open = -1;
        int world = 0;
        long weight = 1;
        for (int k = 0; k < facts; k++) {
            if (digits[k] == values[k]) {
                open = k;
                weight *= totals[k];
            } else {
                world = world * values[k] + digits[k];
            }
        }
        int outcome = open < 0 ? table.outcome(world) : common(state, open);
        if (outcome != 0) {
            choices[state] = (byte) -outcome;
        } else {
            choose(state, digits, weight);
        }
    }

    /** The outcome that all states after an answer share, or 0. */
    private int common(int state, int k) {
        int outcomes = 0;
        for (int v = 0; v < values[k]; v++) {
            int settled = settled(after(state, k, v));
            if (settled == 0) {
                return 0;
            }
            outcomes |= settled;
        }
        return Outcomes.isSettled(outcomes) ? outcomes : 0;
    }

    private void choose(int state, int[] digits, long weight) {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < facts; k++) {
            if (digits[k] == values[k]) {
                long cost = weight;
                for (int v = 0; v < values[k]; v++) {
                    cost += weights[k][v] * costs[after(state, k, v)];
                }
                if (cost < least) {
                    least = cost;
                    choices[state] = (byte) k;
                }
            }
        }
        costs[state] = least;
    }
}
