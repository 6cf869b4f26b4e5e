package dev.shien.lottery.odds;

/**
 * A distribution over whole numbers, without its negligible ends. Plain arithmetic of {@code double} alone, which gives the
 * same on every machine.
 */
final class Counts {

    /** What is less likely than this beside the likeliest is left out. */
    private static final double NEGLIGIBLE = 1e-22;

    static final Counts NONE = new Counts(0, new double[] {1});

    private final int from;
    private final double[] probabilities;

    private Counts(int from, double[] probabilities) {
        this.from = from;
        this.probabilities = probabilities;
    }

    /** How many of {@code n} succeed, each with that probability: from the likeliest number outward, by ratios. */
    static Counts binomial(int n, double success) {
        if (n == 0 || success <= 0) {
            return NONE;
        }
        if (success >= 1) {
            return new Counts(n, new double[] {1});
        }
        int mode = (int) Math.min(n, Math.floor((n + 1.0) * success));
        double odds = success / (1 - success);
        int least = mode;
        for (double p = 1; least > 0 && p > NEGLIGIBLE; least--) {
            p *= least / ((n - least + 1.0) * odds);
        }
        int greatest = mode;
        for (double p = 1; greatest < n && p > NEGLIGIBLE; greatest++) {
            p *= (n - greatest) * odds / (greatest + 1.0);
        }
        double[] ratios = new double[greatest - least + 1];
        ratios[mode - least] = 1;
        for (int i = mode; i > least; i--) {
            ratios[i - 1 - least] = ratios[i - least] * i / ((n - i + 1.0) * odds);
        }
        for (int i = mode; i < greatest; i++) {
            ratios[i + 1 - least] = ratios[i - least] * (n - i) * odds / (i + 1.0);
        }
        return new Counts(least, normalised(ratios));
    }

    private static double[] normalised(double[] ratios) {
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= sum;
        }
        return ratios;
    }

    /** The distribution of the sum with another, independent number. */
    Counts plus(Counts other) {
        double[] sum = new double[probabilities.length + other.probabilities.length - 1];
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j < other.probabilities.length; j++) {
                sum[i + j] += probabilities[i] * other.probabilities[j];
            }
        }
        return new Counts(from + other.from, sum);
    }

    /** The distribution of what goes beyond {@code seats}, but not beyond {@code most} of it. */
    Counts beyond(int seats, int most) {
        int least = clamp(from - seats, most);
        int greatest = clamp(from + probabilities.length - 1 - seats, most);
        double[] rest = new double[greatest - least + 1];
        for (int i = 0; i < probabilities.length; i++) {
            rest[clamp(from + i - seats, most) - least] += probabilities[i];
        }
        return new Counts(least, rest);
    }

    private static int clamp(int number, int most) {
        return Math.max(0, Math.min(number, most));
    }

    /** The probability of that number. */
    double of(int number) {
        int i = number - from;
        return i >= 0 && i < probabilities.length ? probabilities[i] : 0;
    }

    /** The probability of at most that number. */
    double atMost(int number) {
        double sum = 0;
        for (int i = 0; i < probabilities.length && from + i <= number; i++) {
            sum += probabilities[i];
        }
        return sum;
    }

    /** The least and the greatest number that is not negligible. */
    int least() {
        return from;
    }

    int greatest() {
        return from + probabilities.length - 1;
    }
}
