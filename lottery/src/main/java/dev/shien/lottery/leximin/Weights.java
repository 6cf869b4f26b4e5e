package dev.shien.lottery.leximin;

import java.math.BigInteger;
import java.util.Optional;

/** Whole weights in place of real ones. */
final class Weights {

    /** What is less than this share of the greatest is taken for nothing. */
    private static final double NOTHING = 1e-8;

    private static final double EQUAL = 1e-10;
    private static final long GREATEST_DENOMINATOR = 20_000;

    private Weights() {}

    /** In proportion to those reals, none below 0, the greatest of them as great as asked. */
    static long[] rounded(double[] reals, long greatest) {
        double most = most(reals);
        long[] weights = new long[reals.length];
        for (int i = 0; i < weights.length; i++) {
            double share = reals[i] / most;
            weights[i] = share < NOTHING ? 0 : Math.round(share * greatest);
        }
        return weights;
    }

    /** Whole weights in exactly the proportion that those reals seem to have; empty if they would be too great. */
    static Optional<long[]> exact(double[] reals, long greatest) {
        double most = most(reals);
        BigInteger denominator = BigInteger.ONE;
        long[][] fractions = new long[reals.length][];
        for (int i = 0; i < reals.length; i++) {
            double share = Math.max(0, reals[i] / most);
            Optional<long[]> fraction = share < NOTHING ? Optional.of(new long[] {0, 1}) : fraction(share);
            if (fraction.isEmpty()) {
                return Optional.empty();
            }
            fractions[i] = fraction.get();
            BigInteger other = BigInteger.valueOf(fractions[i][1]);
            denominator = denominator.divide(denominator.gcd(other)).multiply(other);
            if (denominator.bitLength() > 62 || denominator.longValueExact() > greatest) {
                return Optional.empty();
            }
        }
        long[] weights = new long[reals.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = denominator.longValueExact() / fractions[i][1] * fractions[i][0];
        }
        return Optional.of(weights);
    }

    /**
     * The fraction of the least denominator that a real number seems to be, by its continued fraction (Khinchin,
     * "Continued Fractions", section 6).
     */
    static Optional<long[]> fraction(double real) {
        long[] before = {0, 1};
        long[] now = {1, 0};
        double rest = real;
        while (now[1] < GREATEST_DENOMINATOR) {
            long whole = (long) Math.floor(rest);
            long[] next = {whole * now[0] + before[0], whole * now[1] + before[1]};
            before = now;
            now = next;
            if (Math.abs((double) now[0] / now[1] - real) < EQUAL) {
                return now[1] <= GREATEST_DENOMINATOR ? Optional.of(now) : Optional.empty();
            }
            rest = 1 / (rest - whole);
        }
        return Optional.empty();
    }

    private static double most(double[] reals) {
        double most = Double.MIN_NORMAL;
        for (double real : reals) {
            most = Math.max(most, real);
        }
        return most;
    }
}
