package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.number.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How likely an entrant comes up after at most so many of some entrants of the quota, rounded in one direction. */
final class AmongFirst {

    /** More than any error of the integral. */
    private static final BigDecimal ERROR = new BigDecimal("1e-12");

    private final Predicate<Kind> isCounted;
    private final RoundingMode rounding;
    private final boolean equalWeights;
    private final Weights counted;
    private final Weights others;
    private final int all;
    /** By how many may come before and whether the entrant is one of those who count: chances by weight. */
    private final Map<Integer, ImmutableMap<Integer, Rational>> ofCounted = new HashMap<>();

    private final Map<Integer, ImmutableMap<Integer, Rational>> ofOthers = new HashMap<>();

    /**
     * Among some of a quota's entrants.
     *
     * @param own all entrants of the quota
     * @param isCounted those who count
     * @param rounding down or up
     */
    AmongFirst(ImmutableMap<Kind, Integer> own, Predicate<Kind> isCounted, RoundingMode rounding) {
        this.isCounted = isCounted;
        this.rounding = rounding;
        counted = Weights.of(own, isCounted);
        others = Weights.of(own, isCounted.negate());
        all = counted.all();
        equalWeights = own.keySet().stream().mapToInt(Kind::weight).distinct().count() == 1;
    }

    /** The probability that at most so many come up before one of that kind. */
    Rational chance(Kind kind, int before) {
        boolean isOne = isCounted.test(kind);
        int rest = isOne ? all - 1 : all;
        if (before >= rest) {
            return Rational.ONE;
        }
        if (equalWeights) {
            return Rational.of(before + 1L, rest + 1L);
        }
        ImmutableMap<Integer, Rational> chances = isOne
                ? ofCounted.computeIfAbsent(before, b -> integrated(counted, b, true))
                : ofOthers.computeIfAbsent(before, b -> integrated(others, b, false));
        return chances.getOrDefault(kind.weight(), Rational.ZERO);
    }

    private ImmutableMap<Integer, Rational> integrated(Weights asked, int before, boolean areCounted) {
        int[] weights = asked.different();
        IntToDoubleFunction few = number -> number <= before ? 1 : 0;
        DoubleFunction<double[]> in = areCounted
                ? moment -> until(moment).expectedWithoutOne(few)
                : moment -> same(until(moment).expected(few), weights.length);
        double[] values = RaceIntegral.of(
                weights,
                in,
                moment -> until(moment).greatest() <= before,
                moment -> until(moment).least() - 1 > before);
        return IntStream.range(0, weights.length)
                .boxed()
                .collect(ImmutableMap.toImmutableMap(k -> weights[k], k -> rounded(values[k])));
    }

    private static double[] same(double value, int times) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    private Arrivals until(double moment) {
        return Arrivals.until(moment, counted);
    }

    private Rational rounded(double value) {
        BigDecimal outward = rounding == RoundingMode.UP ? ERROR : ERROR.negate();
        BigDecimal rounded =
                new BigDecimal(value).add(outward).max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return DrawOdds.rational(rounded, rounding);
    }
}
