package dev.shien.lottery.internal.search;

/**
 * An upper bound on a weighted sum that holds for any multipliers of the rows, in whole numbers: the weighted sum equals
 * that of the rows by their multipliers and of the columns by what is left of their weights, and each of those parts is at
 * one of its bounds at most. Multipliers are rounded to {@value #SCALE}ths, and so is the bound.
 */
final class SafeBound {

    /** In how many parts one is divided. */
    static final long SCALE = 1L << 10;

    private static final double GREATEST_MULTIPLIER = 1L << 54;

    private final SeatSystem system;

    SafeBound(SeatSystem system) {
        this.system = system;
    }

    /** The bound times {@link #SCALE}, or the greatest long if it is out of bounds itself. */
    long of(long[] weights, int[] from, int[] to, double[] multipliers) {
        long[] rounded = new long[multipliers.length];
        for (int row = 0; row < rounded.length; row++) {
            double scaled = multipliers[row] * SCALE;
            rounded[row] = Math.round(Math.max(-GREATEST_MULTIPLIER, Math.min(GREATEST_MULTIPLIER, scaled)));
        }
        try {
            return exactly(weights, from, to, rounded);
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }

    private long exactly(long[] weights, int[] from, int[] to, long[] multipliers) {
        long bound = 0;
        for (int row = 0; row < multipliers.length; row++) {
            bound = Math.addExact(bound, greatest(multipliers[row], system.rowMin(row), system.rowMax(row)));
        }
        for (int t = 0; t < weights.length; t++) {
            long rest = Math.multiplyExact(weights[t], SCALE);
            for (int row : system.rowsOf(t)) {
                rest = Math.subtractExact(rest, system.sign(t) * multipliers[row]);
            }
            bound = Math.addExact(bound, greatest(rest, from[t], to[t]));
        }
        return bound;
    }

    private static long greatest(long factor, int min, int max) {
        return Math.multiplyExact(factor, factor > 0 ? max : (long) min);
    }
}
