package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Ties;
import java.math.BigInteger;

/**
 * The divisor methods of apportionment: each seat goes to the claim with the greatest claim / divisor, where the divisor of
 * a claim that was given n seats is {@code step * n + first}. Seats that are given under any order are given first, all at
 * once, so that no more seats are given one by one than there are claims (jump and step: Pukelsheim, "Proportional
 * Representation", 2nd edition 2017, chapter 4).
 *
 * @param step by how much the divisor rises with each seat
 * @param first the divisor of the first seat; 0 makes any claim above 0 infinitely strong
 */
record HighestAverages(long step, long first) {

    /** The seats of each claim. */
    ImmutableIntArray share(int seats, ImmutableLongArray claims, Ties ties) {
        int[] given = jump(seats, claims);
        for (int left = seats - ImmutableIntArray.copyOf(given).stream().sum(); left > 0; left--) {
            int next = 0;
            for (int i = 1; i < given.length; i++) {
                int order = compare(claims.get(i), divisor(given[i]), claims.get(next), divisor(given[next]));
                boolean wins = order > 0 || (order == 0 && winsTie(claims.get(i), claims.get(next), ties));
                next = wins ? i : next;
            }
            given[next]++;
        }
        return ImmutableIntArray.copyOf(given);
    }

    private long divisor(long given) {
        return step * given + first;
    }

    /**
     * Of each claim the seats whose average is above a bound: all claims / (step * seats - (step - first) * number of
     * claims). Rounding up adds less than a seat to each claim, so that these are never more than there are seats.
     */
    private int[] jump(int seats, ImmutableLongArray claims) {
        BigInteger all = claims.stream().mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger bound = BigInteger.valueOf(step * seats - (step - first) * claims.length());
        return claims.stream()
                .mapToInt(claim -> above(BigInteger.valueOf(claim).multiply(bound), all))
                .toArray();
    }

    /** How many of the divisors are below the quotient. */
    private int above(BigInteger dividend, BigInteger divisor) {
        BigInteger rest = dividend.subtract(divisor.multiply(BigInteger.valueOf(first)));
        return rest.signum() <= 0
                ? 0
                : rest.subtract(BigInteger.ONE)
                                .divide(divisor.multiply(BigInteger.valueOf(step)))
                                .intValueExact()
                        + 1;
    }

    /** How a / byA compares with b / byB; of two that are infinite, the greater claim is the greater. */
    private static int compare(long a, long byA, long b, long byB) {
        if (a == 0 || b == 0 || (byA == 0 && byB == 0)) {
            return Long.compare(a, b);
        }
        return Rational.of(a).times(Rational.of(byB)).compareTo(Rational.of(b).times(Rational.of(byA)));
    }

    private static boolean winsTie(long later, long earlier, Ties ties) {
        return ties == Ties.GREATER_CLAIM && later > earlier;
    }
}
