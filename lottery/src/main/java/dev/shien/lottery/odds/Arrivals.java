package dev.shien.lottery.odds;

import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * How many of some entrants came up until a moment: a sum of independent numbers of 0 or 1, whose characteristic function
 * is a product. Its values at the roots of unity give the distribution within a window beyond which nothing counts
 * (Hong, "On computing the distribution function for the Poisson binomial distribution", 2013); one entrant is left out by
 * dividing by that entrant's factor. Logarithms of the factors are added, so that errors do not grow with the number of
 * entrants. Plain arithmetic and {@link StrictMath} alone, which give the same on every machine.
 */
final class Arrivals {

    /** What is left out is less likely than exp(-40), below 1e-17. */
    private static final double EXPONENT = 40;

    private final Weights entrants;
    private final double moment;
    private final double mean;
    private final double variance;

    private Arrivals(Weights entrants, double moment) {
        this.entrants = entrants;
        this.moment = moment;
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Integer, Integer> some : entrants.numbers().entrySet()) {
            double expected = some.getValue() * came(some.getKey());
            sum += expected;
            squares += expected * out(some.getKey());
        }
        mean = sum;
        variance = squares;
    }

    /** The probability that one of that weight came up. */
    private double came(int weight) {
        return -StrictMath.expm1(-weight * moment);
    }

    /** The probability that one of that weight did not come up. */
    private double out(int weight) {
        return StrictMath.exp(-weight * moment);
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /** Multiplies by the factor of each entrant. */
    void multiplyInto(Factors factors) {
        entrants.numbers().forEach((weight, number) -> factors.multiply(came(weight), out(weight), number));
    }

    static Arrivals until(double moment, Weights entrants) {
        return new Arrivals(entrants, moment);
    }

    /**
     * How far from the mean nothing counts any more, by Bernstein's inequality ("Probability inequalities", 1924): the
     * number is further by x than the mean with a probability of at most exp(-x² / 2(variance + x/3)).
     */
    private double reach() {
        return EXPONENT / 3 + StrictMath.sqrt(EXPONENT * EXPONENT / 9 + 2 * EXPONENT * variance);
    }

    /** Fewer do not count. */
    int least() {
        return (int) StrictMath.max(0, StrictMath.ceil(mean - reach()));
    }

    /** More do not count. */
    int greatest() {
        return (int) StrictMath.min(entrants.all(), StrictMath.floor(mean + reach()));
    }

    /** The distribution. */
    Counts counts() {
        Spectrum spectrum = spectrum();
        return Counts.of(spectrum.from(), spectrum.probabilities());
    }

    /** What is expected of a value that depends on the number, at 0 for what is not reached from below. */
    double expected(IntToDoubleFunction value) {
        return spectrum().times(value).sum();
    }

    /** The same for each weight, the least first, if one of that weight is left out. */
    double[] expectedWithoutOne(IntToDoubleFunction value) {
        Spectrum product = spectrum().times(value);
        return entrants.numbers().keySet().stream()
                .mapToDouble(weight -> product.without(came(weight), out(weight)))
                .toArray();
    }

    private Spectrum spectrum() {
        // No further than all numbers that there are, from 0 to that of all.
        return Spectrum.of(this, Math.min((int) StrictMath.ceil(reach()) + 2, entrants.all() + 1));
    }
}
