package dev.shien.eligibility.explain;

import dev.shien.eligibility.internal.OutcomeTable;
import java.math.BigInteger;

/**
 * The next question where too many facts are open to find the best order: the one after which the weight of pairs of worlds
 * with different outcomes is the least to expect (edges between classes, Golovin, Krause and Ray, "Near-optimal Bayesian
 * active learning with noisy observations", 2010; the expected number of questions is within a logarithmic factor of the
 * least).
 */
final class GreedyChoice {

    private final OutcomeTable table;
    private final int facts;
    private final long[][] weights;

    private GreedyChoice(OutcomeTable table, Weights weights) {
        this.table = table;
        this.facts = table.axes().length();
        this.weights = new long[facts][];
        for (int k = 0; k < facts; k++) {
            this.weights[k] = new long[table.values(k)];
            for (int v = 0; v < table.values(k); v++) {
                this.weights[k][v] = weights.of(table.axes().get(k), table.regions(k, v));
            }
        }
    }

    /** The fact to ask for. */
    static int of(OutcomeTable table, Weights weights) {
        return new GreedyChoice(table, weights).choose();
    }

    private int choose() {
        long[][][] sums = sums();
        int best = 0;
        BigInteger least = pairs(sums[0]);
        for (int k = 1; k < facts; k++) {
            BigInteger pairs = pairs(sums[k]);
            if (pairs.compareTo(least) < 0) {
                least = pairs;
                best = k;
            }
        }
        return best;
    }

    /** The weight of the worlds by fact, value and outcome. */
    private long[][][] sums() {
        long[][][] sums = new long[facts][][];
        for (int k = 0; k < facts; k++) {
            sums[k] = new long[table.values(k)][3];
        }
        int[] digits = new int[facts];
        for (int world = 0; world < table.size(); world++) {
            long weight = 1;
            for (int k = 0; k < facts; k++) {
                weight *= weights[k][digits[k]];
            }
            int outcome = Integer.numberOfTrailingZeros(table.outcome(world));
            for (int k = 0; k < facts; k++) {
                sums[k][digits[k]][outcome] += weight;
            }
            for (int k = facts - 1; k >= 0 && ++digits[k] == table.values(k); k--) {
                digits[k] = 0;
            }
        }
        return sums;
    }

    /** The weight of each value times that of the pairs with different outcomes that it leaves. */
    private static BigInteger pairs(long[][] byValue) {
        BigInteger sum = BigInteger.ZERO;
        for (long[] outcomes : byValue) {
            BigInteger unmet = BigInteger.valueOf(outcomes[0]);
            BigInteger judged = BigInteger.valueOf(outcomes[1]);
            BigInteger met = BigInteger.valueOf(outcomes[2]);
            BigInteger pairs = unmet.multiply(judged).add(unmet.add(judged).multiply(met));
            sum = sum.add(pairs.multiply(unmet.add(judged).add(met)));
        }
        return sum;
    }
}
