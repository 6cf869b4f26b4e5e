package dev.shien.lottery.odds;

import java.util.Arrays;

/**
 * A distribution over whole numbers, without its negligible ends. Plain arithmetic of {@code double} alone, which gives the
 * same on every machine.
 */
final class Counts {

    /** What is less likely than this at either end is left out. */
    private static final double NEGLIGIBLE = 1e-17;

    static final Counts NONE = new Counts(0, new double[] {1});

    private final int from;
    private final double[] probabilities;
    private final double[] atMost;

    private Counts(int from, double[] probabilities) {
        this.from = from;
        this.probabilities = probabilities;
        atMost = probabilities.clone();
        for (int i = 1; i < atMost.length; i++) {
            atMost[i] += atMost[i - 1];
        }
    }

    /** The probabilities of the numbers from one on. */
    static Counts of(int from, double[] probabilities) {
        int start = 0;
        int end = probabilities.length;
        while (start < end - 1 && probabilities[start] < NEGLIGIBLE) {
            start++;
        }
        while (end - 1 > start && probabilities[end - 1] < NEGLIGIBLE) {
            end--;
        }
        return new Counts(from + start, Arrays.copyOfRange(probabilities, start, end));
    }

    /** The distribution of the sum with another, independent number. */
    Counts plus(Counts other) {
        double[] sum = new double[probabilities.length + other.probabilities.length - 1];
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j < other.probabilities.length; j++) {
                sum[i + j] += probabilities[i] * other.probabilities[j];
            }
        }
        return of(from + other.from, sum);
    }

    /** The distribution of what goes beyond {@code seats}, but not beyond {@code most} of it. */
    Counts beyond(int seats, int most) {
        int least = clamp(from - seats, most);
        int greatest = clamp(from + probabilities.length - 1 - seats, most);
        double[] rest = new double[greatest - least + 1];
        for (int i = 0; i < probabilities.length; i++) {
            rest[clamp(from + i - seats, most) - least] += probabilities[i];
        }
        return of(least, rest);
    }

    private static int clamp(int number, int most) {
        return Math.max(0, Math.min(number, most));
    }

    /** The probability of at most that number. */
    double atMost(int number) {
        return number < from ? 0 : atMost[Math.min(number - from, atMost.length - 1)];
    }
}
