package dev.shien.eligibility.explain;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Priors;
import dev.shien.domain.number.Rational;
import dev.shien.eligibility.internal.Axis;
import dev.shien.eligibility.internal.DayModel;
import dev.shien.eligibility.internal.Worlds;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How likely each region of each fact is, as whole numbers that are small enough to multiply: the weight of all worlds
 * together keeps below 2^57, so that costs of up to 20
 * questions keep within a long.
 */
final class Weights {

    private static final int GREATEST_BITS = 54;

    private final long[][] byAxis;
    private final boolean exact;

    private Weights(long[][] byAxis, boolean exact) {
        this.byAxis = byAxis;
        this.exact = exact;
    }

    /**
     * The weights of the regions that are possible; of a fact that priors do not name those that the pack declares.
     *
     * @throws IllegalArgumentException if priors name a value that the fact cannot have
     */
    static Weights of(DayModel model, Worlds worlds, Priors priors) {
        List<BigInteger[]> whole = IntStream.range(0, worlds.axes())
                .mapToObj(axis -> whole(model.axes().get(axis), worlds.regions(axis), priors))
                .toList();
        int excess = whole.stream().mapToInt(weights -> bits(sum(weights))).sum() - GREATEST_BITS;
        if (excess <= 0) {
            return new Weights(whole.stream().map(w -> longs(w, 0)).toArray(long[][]::new), true);
        }
        int share = GREATEST_BITS
                / (int) whole.stream().filter(weights -> bits(sum(weights)) > 0).count();
        return new Weights(
                whole.stream()
                        .map(weights -> longs(weights, Math.max(0, bits(sum(weights)) - share)))
                        .toArray(long[][]::new),
                false);
    }

    /** Whether the weights are those of the priors, not rounded. */
    boolean isExact() {
        return exact;
    }

    /** The weight of regions of an axis. */
    long of(int axis, long regions) {
        long weight = 0;
        for (long left = regions; left != 0; left &= left - 1) {
            weight += byAxis[axis][Long.numberOfTrailingZeros(left)];
        }
        return weight;
    }

    private static BigInteger[] whole(Axis axis, long possible, Priors priors) {
        Rational[] shares = new Rational[axis.size()];
        Arrays.fill(shares, Rational.ZERO);
        ImmutableMap<FactValue, Integer> counted =
                priors.weights().getOrDefault(axis.fact().name(), axis.fact().priors());
        for (Map.Entry<FactValue, Integer> entry : counted.entrySet()) {
            long regions = axis.regions(Fact.known(entry.getKey(), evidence(axis)));
            add(shares, regions & possible, Rational.of(entry.getValue(), Long.bitCount(regions)));
        }
        boolean none = IntStream.range(0, shares.length).allMatch(region -> shares[region].signum() == 0);
        if (none) {
            add(shares, possible, Rational.ONE);
        }
        return scaled(shares);
    }

    private static Evidence evidence(Axis axis) {
        return Evidence.of(axis.fact().sources().asList().get(0), LocalDate.EPOCH);
    }

    private static void add(Rational[] shares, long regions, Rational share) {
        for (long left = regions; left != 0; left &= left - 1) {
            int region = Long.numberOfTrailingZeros(left);
            shares[region] = shares[region].plus(share);
        }
    }

    /** The least whole numbers in the same proportion. */
    private static BigInteger[] scaled(Rational[] shares) {
        BigInteger common = BigInteger.ONE;
        for (Rational share : shares) {
            common = common.multiply(share.denominator()).divide(common.gcd(share.denominator()));
        }
        BigInteger[] whole = new BigInteger[shares.length];
        BigInteger divisor = BigInteger.ZERO;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = shares[i].numerator().multiply(common.divide(shares[i].denominator()));
            divisor = divisor.gcd(whole[i]);
        }
        for (int i = 0; i < whole.length; i++) {
            whole[i] = whole[i].divide(divisor);
        }
        return whole;
    }

    private static BigInteger sum(BigInteger[] weights) {
        return Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** How many bits the number takes as a factor: none for 1. */
    private static int bits(BigInteger number) {
        return number.subtract(BigInteger.ONE).bitLength();
    }

    /** The weights with so many bits less, but never less than one where there was something. */
    private static long[] longs(BigInteger[] weights, int fewer) {
        return Arrays.stream(weights)
                .map(weight ->
                        weight.signum() == 0 ? weight : weight.shiftRight(fewer).max(BigInteger.ONE))
                .mapToLong(BigInteger::longValueExact)
                .toArray();
    }
}
