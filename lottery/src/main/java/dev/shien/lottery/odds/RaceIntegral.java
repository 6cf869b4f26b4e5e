package dev.shien.lottery.odds;

import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/**
 * Integrals over the moment at which a ticket comes up in an exponential race: that of an entrant of weight w at t with
 * density w exp(-wt). Taken for all weights at once over the logarithm of the moment, by Gauss and Legendre's rule of ten
 * points on equal panels, twice as many until nothing changes.
 */
final class RaceIntegral {

    /** The rule's error falls with the 20th power of the panels' width: of two results so near, one is a million times better. */
    private static final double TOLERANCE = 1e-10;

    private static final int FIRST_PANELS = 8;
    private static final int MOST_PANELS = 4_096;
    private static final int HALVINGS = 40;
    /** Before that moment, nobody of weight 1 comes up but with that probability. */
    private static final double EARLIEST = 1e-17;
    /** Beyond that, exp(-wt) is below 1e-26. */
    private static final double LATEST = 60;

    /** Points and weights of the rule on [-1, 1]; Abramowitz and Stegun, "Handbook of Mathematical Functions", table 25.4. */
    private static final double[] POINTS = {
        0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717
    };

    private static final double[] SHARES = {
        0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814
    };

    private final int[] weights;
    private final DoubleFunction<double[]> in;

    private RaceIntegral(int[] weights, DoubleFunction<double[]> in) {
        this.weights = weights;
        this.in = in;
    }

    /**
     * The probability of something for an entrant of each weight, to about 13 digits.
     *
     * @param weights the weights, the least first
     * @param in its probability for each weight if the entrant's ticket comes up at a moment; falls as time goes by
     * @param certain whether all those probabilities are so near 1 at a moment that they count as 1
     * @param never whether all are so near 0
     */
    static double[] of(int[] weights, DoubleFunction<double[]> in, DoublePredicate certain, DoublePredicate never) {
        RaceIntegral integral = new RaceIntegral(weights, in);
        double first = StrictMath.log(EARLIEST / weights[weights.length - 1]);
        double start = last(certain, first, StrictMath.log(LATEST / weights[0]));
        double end = last(never.negate(), start, StrictMath.log(LATEST / weights[0]));
        double[] before = integral.over(start, end, FIRST_PANELS);
        for (int panels = 2 * FIRST_PANELS; panels <= MOST_PANELS; panels *= 2) {
            double[] values = integral.over(start, end, panels);
            if (distance(values, before) < TOLERANCE) {
                return integral.addUntil(StrictMath.exp(start), values);
            }
            before = values;
        }
        throw new IllegalStateException("Chances of entrants of weights " + weights[0] + " to "
                + weights[weights.length - 1] + " did not settle within " + MOST_PANELS + " panels");
    }

    /** About the last within bounds of which something is true that first is true and then false. */
    private static double last(DoublePredicate isTrue, double from, double to) {
        double low = from;
        double high = to;
        if (isTrue.test(StrictMath.exp(to))) {
            return to;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean before = isTrue.test(StrictMath.exp(middle));
            low = before ? middle : low;
            high = before ? high : middle;
        }
        return low;
    }

    private double[] over(double start, double end, int panels) {
        double[] sums = new double[weights.length];
        double half = (end - start) / panels / 2;
        for (int panel = 0; panel < panels; panel++) {
            double middle = start + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS.length; i++) {
                add(sums, SHARES[i] * half, StrictMath.exp(middle - POINTS[i] * half));
                add(sums, SHARES[i] * half, StrictMath.exp(middle + POINTS[i] * half));
            }
        }
        return sums;
    }

    private void add(double[] sums, double share, double moment) {
        double[] probabilities = in.apply(moment);
        for (int k = 0; k < sums.length; k++) {
            double passed = weights[k] * moment;
            sums[k] += share * passed * StrictMath.exp(-passed) * probabilities[k];
        }
    }

    /** Adds the probability of coming up until a moment. */
    private double[] addUntil(double moment, double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] -= StrictMath.expm1(-weights[k] * moment);
        }
        return values;
    }

    private static double distance(double[] some, double[] others) {
        double distance = 0;
        for (int k = 0; k < some.length; k++) {
            distance = StrictMath.max(distance, StrictMath.abs(some[k] - others[k]));
        }
        return distance;
    }
}
