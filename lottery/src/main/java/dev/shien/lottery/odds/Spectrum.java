package dev.shien.lottery.odds;

import java.util.function.IntToDoubleFunction;

/**
 * The characteristic function of a sum of independent numbers of 0 or 1, at those roots of unity where it is not
 * negligible: its modulus is at most exp(-variance (1 - cos θ)). The number of roots is odd, so that no factor is 0.
 */
final class Spectrum {

    /** exp(-45) is below 1e-19. */
    private static final double EXPONENT = 45;
    /** The variance of one number of 0 or 1 is no greater. */
    private static final double GREATEST_VARIANCE = 0.25;

    private final int centre;
    private final Roots roots;
    private final double[] real;
    private final double[] imaginary;

    private Spectrum(int centre, Roots roots, double[] real, double[] imaginary) {
        this.centre = centre;
        this.roots = roots;
        this.real = real;
        this.imaginary = imaginary;
    }

    /**
     * The spectrum of how many came up.
     *
     * @param half how far from the mean the window reaches
     */
    static Spectrum of(Arrivals arrivals, int half) {
        int centre = (int) StrictMath.rint(arrivals.mean());
        Roots roots = new Roots(half, (arrivals.variance() - GREATEST_VARIANCE) / EXPONENT);
        Factors factors = new Factors(roots);
        arrivals.multiplyInto(factors);
        double[] real = new double[roots.kept()];
        double[] imaginary = new double[roots.kept()];
        for (int j = 0; j < real.length; j++) {
            double modulus = StrictMath.exp(factors.logarithm(j));
            double angle = factors.angle(j, centre);
            real[j] = modulus * StrictMath.cos(angle);
            imaginary[j] = modulus * StrictMath.sin(angle);
        }
        return new Spectrum(centre, roots, real, imaginary);
    }

    /** The least number of the window. */
    int from() {
        return centre - roots.half();
    }

    /** The probability of each number of the window. */
    double[] probabilities() {
        double[] probabilities = new double[roots.all()];
        for (int i = 0; i < probabilities.length; i++) {
            double sum = real[0];
            for (int j = 1; j < real.length; j++) {
                int turn = roots.turn(j, i - roots.half());
                sum += 2 * (real[j] * roots.cosine(turn) + imaginary[j] * roots.sine(turn));
            }
            probabilities[i] = StrictMath.max(0, sum / roots.all());
        }
        return probabilities;
    }

    /** This spectrum times that of a value within the window. */
    Spectrum times(IntToDoubleFunction value) {
        double[] values = new double[roots.all()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(from() + i) / roots.all();
        }
        double[] re = new double[real.length];
        double[] im = new double[real.length];
        for (int j = 0; j < re.length; j++) {
            double cosines = 0;
            double sines = 0;
            int turn = roots.turn(j, -roots.half());
            for (double some : values) {
                cosines += some * roots.cosine(turn);
                sines += some * roots.sine(turn);
                turn = roots.next(turn, j);
            }
            re[j] = real[j] * cosines + imaginary[j] * sines;
            im[j] = imaginary[j] * cosines - real[j] * sines;
        }
        return new Spectrum(centre, roots, re, im);
    }

    /** The sum over all roots. */
    double sum() {
        double sum = real[0];
        for (int j = 1; j < real.length; j++) {
            sum += 2 * real[j];
        }
        return sum;
    }

    /** The sum over all roots when one number that is 1 with probability p, or else 0, is left out. */
    double without(double p, double q) {
        double sum = real[0];
        double spread = 2 * p * q;
        for (int j = 1; j < real.length; j++) {
            double rise = roots.oneLessCosine(j);
            double factor = real[j] * (1 - p * rise) + imaginary[j] * p * roots.sine(j);
            sum += 2 * factor / (1 - spread * rise);
        }
        return sum;
    }
}
