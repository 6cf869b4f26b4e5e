package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;
import java.util.function.LongUnaryOperator;

/** The divisor methods of apportionment: each seat goes to the claim with the greatest claim / divisor. */
final class HighestAverages {

    private HighestAverages() {}

    /**
     * The seats of each claim.
     *
     * @param divisor what a claim is divided by that was given so many seats; 0 makes any claim above 0 infinitely strong
     */
    static ImmutableIntArray share(int seats, ImmutableLongArray claims, LongUnaryOperator divisor) {
        int[] given = new int[claims.length()];
        for (int seat = 0; seat < seats; seat++) {
            int next = 0;
            for (int i = 1; i < given.length; i++) {
                long byNext = divisor.applyAsLong(given[next]);
                next = isGreater(claims.get(i), divisor.applyAsLong(given[i]), claims.get(next), byNext) ? i : next;
            }
            given[next]++;
        }
        return ImmutableIntArray.copyOf(given);
    }

    /** Whether a / byA is greater than b / byB. */
    private static boolean isGreater(long a, long byA, long b, long byB) {
        if (a == 0 || b == 0 || (byA == 0 && byB == 0)) {
            return a > b;
        }
        return Rational.of(a).times(Rational.of(byB)).compareTo(Rational.of(b).times(Rational.of(byA))) > 0;
    }
}
