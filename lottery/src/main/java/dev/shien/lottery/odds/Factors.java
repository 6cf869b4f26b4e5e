package dev.shien.lottery.odds;

/**
 * The logarithms, at each root of unity, of the product of the factors 1 + p (e^iθ - 1) of numbers that are 1 with
 * probability p and 0 with q = 1 - p. Where 1 is likelier than 0 the factor is taken as e^iθ (1 + q (e^-iθ - 1)), whose
 * turns are counted without error. Small factors enter by their power sums, through the series of the logarithm.
 */
final class Factors {

    /** Where |p (e^iθ - 1)| is at most that, as many terms of the series leave out less than 1e-17. */
    private static final double SMALL = 0.25;

    private static final int TERMS = 27;

    private final Roots roots;
    private final double greatest;
    private final double[] sums = new double[TERMS + 1];
    private final double[] mirrored = new double[TERMS + 1];
    private final double[] logarithms;
    private final double[] angles;
    private long turns;

    Factors(Roots roots) {
        this.roots = roots;
        logarithms = new double[roots.kept()];
        angles = new double[roots.kept()];
        greatest = StrictMath.sqrt(2 * roots.oneLessCosine(roots.kept() - 1));
    }

    /** Multiplies by as many equal factors. */
    void multiply(double p, double q, int number) {
        boolean mirror = p > q;
        turns += mirror ? number : 0;
        double least = mirror ? q : p;
        if (least * greatest <= SMALL) {
            addPowers(mirror ? mirrored : sums, least, number);
        } else {
            addLogarithms(least, mirror ? -number : number);
        }
    }

    private static void addPowers(double[] powerSums, double p, int number) {
        double power = number;
        for (int r = 1; r <= TERMS; r++) {
            power *= p;
            powerSums[r] += power;
        }
    }

    private void addLogarithms(double p, int signed) {
        for (int j = 0; j < logarithms.length; j++) {
            double rise = roots.oneLessCosine(j);
            logarithms[j] += StrictMath.abs(signed) * StrictMath.log1p(-2 * p * (1 - p) * rise) / 2;
            angles[j] += signed * StrictMath.atan2(p * roots.sine(j), 1 - p * rise);
        }
    }

    /** The logarithm of the modulus of the product at a root. */
    double logarithm(int j) {
        return logarithms[j] + series(j, true);
    }

    /** The angle of the product at a root, less that of the root to a power. */
    double angle(int j, int power) {
        return angles[j] + series(j, false) + roots.angle(roots.turn(j, turns - power));
    }

    private double series(int j, boolean real) {
        double x = -roots.oneLessCosine(j);
        double y = roots.sine(j);
        double re = -1;
        double im = 0;
        double sum = 0;
        for (int r = 1; r <= TERMS; r++) {
            // Minus the r-th power of 1 - e^iθ.
            double next = im * y - re * x;
            im = -re * y - im * x;
            re = next;
            sum += real ? re * (sums[r] + mirrored[r]) / r : im * (sums[r] - mirrored[r]) / r;
        }
        return sum;
    }
}
