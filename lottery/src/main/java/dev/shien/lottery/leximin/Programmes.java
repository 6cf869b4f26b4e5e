package dev.shien.lottery.leximin;

import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** The two linear programmes, solved by ojAlgo. */
final class Programmes {

    /** How far a floor is lowered, so that rounding does not empty a programme. */
    private static final double LOWERED = 1e-10;

    private static final double GREATEST_SUM = 1e6;
    private static final int MOST_STEPS = 100_000;

    private final Pool pool;
    private final double greatestWorth;

    /**
     * Programmes over the known committees.
     *
     * @param greatestWorth what a type is worth at most. Without a limit the worths of fixed types run away, since whatever
     *     proves an earlier level may be added to them any number of times
     */
    Programmes(Pool pool, double greatestWorth) {
        this.pool = pool;
        this.greatestWorth = greatestWorth;
    }

    /**
     * The dual of raising the least probability of the types that are not fixed: what each type is worth, and last the
     * greatest worth of the known committees.
     *
     * @param floors the probability of each fixed type; NaN if the type is not fixed
     */
    double[] worths(double[] floors) {
        int types = pool.size();
        double[] objective = new double[types + 1];
        double[] unfixed = new double[types + 1];
        double[] most = new double[types + 1];
        Arrays.fill(most, greatestWorth);
        for (int t = 0; t < types; t++) {
            boolean fixed = !Double.isNaN(floors[t]);
            objective[t] = fixed ? LOWERED - floors[t] : 0;
            unfixed[t] = fixed ? 0 : 1;
        }
        objective[types] = 1;
        most[types] = GREATEST_SUM;
        LinearSolver.Builder programme =
                LinearSolver.newBuilder(objective).lower(0.0).upper(most).equality(1.0, unfixed);
        pool.committees().forEach(counts -> programme.inequality(0.0, shares(counts, -1)));
        return solve(programme, types + 1);
    }

    /** The probability of each known committee so that every type has at least its floor, as far as can be. */
    double[] mixture(double[] floors) {
        List<int[]> committees = pool.committees();
        int count = committees.size();
        double[] objective = new double[count + 1];
        objective[count] = -1;
        double[] sum = new double[count + 1];
        Arrays.fill(sum, 0, count, 1);
        LinearSolver.Builder programme =
                LinearSolver.newBuilder(objective).lower(0.0).upper(2.0).equality(1.0, sum);
        for (int t = 0; t < floors.length; t++) {
            double[] row = new double[count + 1];
            for (int c = 0; c < count; c++) {
                row[c] = -(double) committees.get(c)[t] / pool.entrants(t);
            }
            // The last variable is by how much all floors are exceeded, plus one to keep it above zero.
            row[count] = 1;
            programme.inequality(1 - floors[t], row);
        }
        return Arrays.copyOf(solve(programme, count + 1), count);
    }

    private double[] shares(int[] counts, double last) {
        double[] shares = new double[counts.length + 1];
        for (int t = 0; t < counts.length; t++) {
            shares[t] = (double) counts[t] / pool.entrants(t);
        }
        shares[counts.length] = last;
        return shares;
    }

    /** By the primal simplex method, which is the faster one, or by the dual one where that goes round in circles. */
    private static double[] solve(LinearSolver.Builder programme, int variables) {
        Optimisation.Options primal = options(20 * (variables + programme.countInequalityConstraints()));
        primal.linear().primal();
        Optimisation.Result result = programme.build(primal).solve();
        if (!result.getState().isOptimal()) {
            result = programme.build(options(MOST_STEPS)).solve();
        }
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("Linear programme must have a solution, was " + result.getState());
        }
        double[] solution = new double[variables];
        for (int i = 0; i < variables; i++) {
            solution[i] = result.doubleValue(i);
        }
        return solution;
    }

    /** Bounded by steps: how fast the machine is must not decide anything. */
    private static Optimisation.Options options(int steps) {
        Optimisation.Options options = new Optimisation.Options();
        options.iterations_abort = steps;
        options.time_abort = Long.MAX_VALUE;
        options.time_suffice = Long.MAX_VALUE;
        return options;
    }
}
