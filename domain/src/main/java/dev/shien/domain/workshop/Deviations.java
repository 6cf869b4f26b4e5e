package dev.shien.domain.workshop;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Objects;

/**
 * How far the participants of a round are from the mean in a number, in thousandths of its range over those present (of the
 * whole scale, if it is ordered), and how far the squares of that, rounded down, are from their own mean. Deviations and
 * means are rounded to the nearest thousandth, halves up; who has no number is at the mean. Groups whose sums of both are nought are equal in mean and in
 * variance, which is what k-plus anticlustering seeks (Papenberg 2024).
 */
public final class Deviations {

    private static final long THOUSANDTHS = 1000;

    private final ImmutableMap<String, Long> means;
    private final ImmutableMap<String, Long> spreads;

    private Deviations(ImmutableMap<String, Long> means, ImmutableMap<String, Long> spreads) {
        this.means = means;
        this.spreads = spreads;
    }

    /** The deviations of those present in a round. */
    public static Deviations of(GroupProblem problem, Round round, String attribute) {
        Levels levels = Levels.of(problem, round, attribute);
        ImmutableMap.Builder<String, Long> means = ImmutableMap.builder();
        ImmutableMap.Builder<String, Long> squares = ImmutableMap.builder();
        long sum = 0;
        for (String id : round.present()) {
            if (levels.known(id)) {
                long deviation = deviation(levels, levels.of(id));
                long square = deviation * deviation / THOUSANDTHS;
                means.put(id, deviation);
                squares.put(id, square);
                sum += square;
            }
        }
        long mean = levels.count() == 0 ? 0 : rounded(BigInteger.valueOf(sum), BigInteger.valueOf(levels.count()));
        ImmutableMap.Builder<String, Long> spreads = ImmutableMap.builder();
        squares.buildOrThrow().forEach((id, square) -> spreads.put(id, square - mean));
        return new Deviations(means.buildOrThrow(), spreads.buildOrThrow());
    }

    /** (level - mean) / range, times 1000: as a fraction, (count * level - sum) * 1000 / (count * range). */
    private static long deviation(Levels levels, long level) {
        BigInteger count = BigInteger.valueOf(levels.count());
        return levels.range() == 0
                ? 0
                : rounded(
                        count.multiply(BigInteger.valueOf(level))
                                .subtract(BigInteger.valueOf(levels.sum()))
                                .multiply(BigInteger.valueOf(THOUSANDTHS)),
                        count.multiply(BigInteger.valueOf(levels.range())));
    }

    /** The whole number nearest to a fraction, halves up: the floor of (2 * numerator + denominator) / (2 * denominator). */
    private static long rounded(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.shiftLeft(1).add(denominator).divideAndRemainder(denominator.shiftLeft(1));
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    /** How far somebody is from the mean, in thousandths of the range; 0 if that is not known. */
    public long mean(String participant) {
        return Objects.requireNonNullElse(means.get(participant), 0L);
    }

    /** How far the square of that is from the mean of the squares, in thousandths of the squared range. */
    public long spread(String participant) {
        return Objects.requireNonNullElse(spreads.get(participant), 0L);
    }

    /** How far a group is out of balance, by the sums of its members: their squares, in thousandths, rounded down. */
    public static long amount(long means, long spreads) {
        return means * means / THOUSANDTHS + spreads * spreads / THOUSANDTHS;
    }
}
