package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Integrals over the moment at which a ticket comes up in an exponential race: that of an entrant of weight w at t with
 * density w exp(-wt). Taken by Gauss and Legendre's rule of ten points on equal panels, twice as many until nothing
 * changes.
 */
final class RaceIntegral {

    private static final double TOLERANCE = 1e-14;
    private static final int FIRST_PANELS = 4;
    private static final int MOST_PANELS = 4_096;
    private static final int HALVINGS = 50;
    /** Until the probability is less than 1 by more than that, the integral is that of the density alone. */
    private static final double CERTAIN = 1e-15;
    /** Where the probability is less than that, it no more counts. */
    private static final double NEVER = 1e-18;
    /** Beyond that, exp(-wt) is below 1e-26. */
    private static final double LATEST = 60;

    /** Points and weights of the rule on [-1, 1]; Abramowitz and Stegun, "Handbook of Mathematical Functions", table 25.4. */
    private static final double[] POINTS = {
        0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717
    };

    private static final double[] WEIGHTS = {
        0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814
    };

    private final int weight;
    private final DoubleUnaryOperator in;

    private RaceIntegral(int weight, DoubleUnaryOperator in) {
        this.weight = weight;
        this.in = in;
    }

    /**
     * The probability of something, to about 13 digits.
     *
     * @param weight the weight of the entrant
     * @param in its probability if the entrant's ticket comes up at a moment; falls as time goes by
     */
    static double of(int weight, DoubleUnaryOperator in) {
        RaceIntegral integral = new RaceIntegral(weight, in);
        double start = integral.lastAbove(1 - CERTAIN, 0, LATEST / weight);
        double end = integral.lastAbove(NEVER, start, LATEST / weight);
        double until = -StrictMath.expm1(-weight * start);
        double before = integral.over(start, end, FIRST_PANELS);
        for (int panels = 2 * FIRST_PANELS; panels <= MOST_PANELS; panels *= 2) {
            double value = integral.over(start, end, panels);
            if (StrictMath.abs(value - before) < TOLERANCE) {
                return until + value;
            }
            before = value;
        }
        throw new IllegalStateException(
                "Chance of an entrant of weight " + weight + " did not settle within " + MOST_PANELS + " panels");
    }

    /** How many of some entrants came up until a moment. */
    static Counts cameUp(ImmutableMap<Kind, Integer> entrants, double moment) {
        Counts counts = Counts.NONE;
        for (Map.Entry<Kind, Integer> some : entrants.entrySet()) {
            double probability = -StrictMath.expm1(-some.getKey().weight() * moment);
            counts = counts.plus(Counts.binomial(some.getValue(), probability));
        }
        return counts;
    }

    /** About the last moment within bounds at which the probability is above a value. */
    private double lastAbove(double value, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean above = in.applyAsDouble(middle) > value;
            low = above ? middle : low;
            high = above ? high : middle;
        }
        return value > NEVER ? low : high;
    }

    private double over(double start, double end, int panels) {
        double sum = 0;
        double half = (end - start) / panels / 2;
        for (int panel = 0; panel < panels; panel++) {
            double middle = start + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS.length; i++) {
                sum += WEIGHTS[i] * half * (density(middle - POINTS[i] * half) + density(middle + POINTS[i] * half));
            }
        }
        return sum;
    }

    private double density(double moment) {
        return weight * StrictMath.exp(-weight * moment) * in.applyAsDouble(moment);
    }
}
