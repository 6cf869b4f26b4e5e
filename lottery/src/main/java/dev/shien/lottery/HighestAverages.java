package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;
import dev.shien.domain.selection.Ties;
import java.util.function.LongUnaryOperator;

/** The divisor methods of apportionment: each seat goes to the claim with the greatest claim / divisor. */
final class HighestAverages {

    private HighestAverages() {}

    /**
     * The seats of each claim.
     *
     * @param divisor what a claim is divided by that was given so many seats; 0 makes any claim above 0 infinitely strong
     */
    static ImmutableIntArray share(int seats, ImmutableLongArray claims, Ties ties, LongUnaryOperator divisor) {
        int[] given = new int[claims.length()];
        for (int seat = 0; seat < seats; seat++) {
            int next = 0;
            for (int i = 1; i < given.length; i++) {
                long byNext = divisor.applyAsLong(given[next]);
                int order = compare(claims.get(i), divisor.applyAsLong(given[i]), claims.get(next), byNext);
                boolean wins = order > 0 || (order == 0 && winsTie(claims.get(i), claims.get(next), ties));
                next = wins ? i : next;
            }
            given[next]++;
        }
        return ImmutableIntArray.copyOf(given);
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
