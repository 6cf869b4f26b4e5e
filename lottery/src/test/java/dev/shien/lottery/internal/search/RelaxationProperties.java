package dev.shien.lottery.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.committee.CommitteeProblem;
import dev.shien.lottery.committee.SmallProblems;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** The relaxation beside another solver of linear programmes. */
class RelaxationProperties {

    private static final Offset<Double> ROUNDING = Offset.offset(1e-6);

    @Provide
    Arbitrary<CommitteeProblem> problems() {
        return SmallProblems.any();
    }

    /** What one node is like: a weight, a least count and what the greatest is below the column's own, for each column. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    private record Bounds(long[] weights, int[] from, int[] to) {
        static Bounds of(SeatSystem system, List<Integer> numbers) {
            int columns = system.columns();
            long[] weights = new long[columns];
            int[] from = new int[columns];
            int[] to = system.columnMax();
            for (int t = 0; t < columns; t++) {
                weights[t] = numbers.get(3 * t);
                from[t] = Math.min(to[t], Math.max(0, numbers.get(3 * t + 1) - 98));
                to[t] = Math.max(from[t], to[t] - Math.max(0, numbers.get(3 * t + 2) - 98));
            }
            return new Bounds(weights, from, to);
        }
    }

    @Property(tries = 300)
    void itFindsTheSumOfAnotherSolver(
            @ForAll("problems") CommitteeProblem problem,
            @ForAll @Size(min = 1, max = 4) List<@Size(81) List<@IntRange(max = 100) Integer>> nodes) {
        SeatSystem system = CommitteeSystem.of(problem);
        Relaxation relaxation = new Relaxation(system);
        for (List<Integer> numbers : nodes) {
            Bounds node = Bounds.of(system, numbers);
            relaxation.solve(node.weights(), node.from(), node.to());
            Optimisation.Result other = other(system, node);

            assertThat(relaxation.seemsEmpty()).isNotEqualTo(other.getState().isFeasible());
            SafeBound bound = new SafeBound(system);
            if (relaxation.seemsEmpty()) {
                assertThat(bound.of(new long[system.columns()], node.from(), node.to(), relaxation.proofOfEmptiness()))
                        .isNegative();
            } else {
                assertThat(sum(relaxation, node)).isCloseTo(other.getValue(), ROUNDING);
                double proven = bound.of(node.weights(), node.from(), node.to(), relaxation.multipliers())
                        / (double) SafeBound.SCALE;
                assertThat(proven).isBetween(other.getValue() - 1e-6, other.getValue() + 1);
            }
        }
    }

    private static double sum(Relaxation relaxation, Bounds node) {
        double sum = 0;
        for (int t = 0; t < node.weights().length; t++) {
            assertThat(relaxation.value(t)).isBetween(node.from()[t] - 1e-6, node.to()[t] + 1e-6);
            sum += node.weights()[t] * relaxation.value(t);
        }
        return sum;
    }

    private static Optimisation.Result other(SeatSystem system, Bounds node) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int t = 0; t < system.columns(); t++) {
            model.newVariable("x" + t).lower(node.from()[t]).upper(node.to()[t]).weight(node.weights()[t]);
        }
        for (int row = 0; row < system.rows(); row++) {
            model.newExpression("r" + row).lower(system.rowMin(row)).upper(system.rowMax(row));
        }
        for (int t = 0; t < system.columns(); t++) {
            for (int row : system.rowsOf(t)) {
                Expression expression = model.getExpression("r" + row);
                expression.set(t, system.sign(t));
            }
        }
        return model.maximise();
    }
}
