package dev.shien.lottery.odds;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The chance of being among the first of a race, as a fraction: with u = exp(-t), whoever of weight w has come up by t with
 * probability 1 - u^w, so that the probability of fewer than so many others is a polynomial in u, which is integrated
 * times w u^(w-1) from 0 to 1. Shares nothing with the methods of the library.
 */
final class ExactRace {

    private final int most;
    private final BigInteger[][] fewer;

    private ExactRace(int seats, int weights) {
        most = weights;
        fewer = new BigInteger[seats][weights + 1];
        for (BigInteger[] polynomial : fewer) {
            Arrays.fill(polynomial, BigInteger.ZERO);
        }
        fewer[0][0] = BigInteger.ONE;
    }

    /** The chance of one of that weight to be among the first, beside others of those weights. */
    static Rational chance(int weight, ImmutableList<Integer> others, int seats) {
        ExactRace race =
                new ExactRace(seats, others.stream().mapToInt(Integer::intValue).sum());
        others.forEach(race::add);
        Rational chance = Rational.ZERO;
        for (int power = 0; power <= race.most; power++) {
            BigInteger coefficient = BigInteger.ZERO;
            for (BigInteger[] polynomial : race.fewer) {
                coefficient = coefficient.add(polynomial[power]);
            }
            chance = chance.plus(
                    new Rational(coefficient.multiply(BigInteger.valueOf(weight)), BigInteger.valueOf(power + weight)));
        }
        return chance;
    }

    /** With one more, so many came up: either that one did not (u^w), or did (1 - u^w) after one less. */
    private void add(int weight) {
        for (int came = fewer.length - 1; came >= 0; came--) {
            BigInteger[] next = new BigInteger[most + 1];
            for (int power = 0; power <= most; power++) {
                next[power] = power < weight ? BigInteger.ZERO : fewer[came][power - weight];
                if (came > 0) {
                    BigInteger before = power < weight ? BigInteger.ZERO : fewer[came - 1][power - weight];
                    next[power] = next[power].add(fewer[came - 1][power]).subtract(before);
                }
            }
            fewer[came] = next;
        }
    }
}
