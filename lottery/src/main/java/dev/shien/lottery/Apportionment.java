package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.number.Rational;

/**
 * Shares out whole seats in proportion to claims (votes, entrants), in exact arithmetic. Ties go to the claim that
 * stands first. For the methods see Balinski and Young, "Fair Representation" (1982).
 */
public enum Apportionment {
    /** Hamilton's method: the whole part of each exact share, then one more seat each by the largest remainder. */
    LARGEST_REMAINDER {
        @Override
        ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims) {
            return LargestRemainder.share(seats, claims);
        }
    },
    /** D'Hondt, Jefferson: the next seat to the greatest claim / (seats + 1). */
    DHONDT {
        @Override
        Rational divisor(int seats) {
            return Rational.of(seats + 1L);
        }
    },
    /** Sainte-Laguë, Webster: the next seat to the greatest claim / (2 seats + 1). */
    SAINTE_LAGUE {
        @Override
        Rational divisor(int seats) {
            return Rational.of(2L * seats + 1);
        }
    },
    /** Adams: the next seat to the greatest claim / seats, so that each claim has one seat before any has two. */
    ADAMS {
        @Override
        Rational divisor(int seats) {
            return Rational.of(seats);
        }
    };

    /**
     * The seats of each claim.
     *
     * @param seats how many to share out, at least 0
     * @param claims at least 0 each, and not all 0 unless there is no seat
     */
    public ImmutableIntArray share(int seats, ImmutableLongArray claims) {
        if (seats < 0 || claims.stream().anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException(
                    "Seats and claims must not be negative, was " + seats + " for " + claims);
        }
        if (seats > 0 && claims.stream().allMatch(c -> c == 0)) {
            throw new IllegalArgumentException("Seats need a claim above 0, was " + seats + " for " + claims);
        }
        return shareChecked(seats, claims);
    }

    ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims) {
        int[] given = new int[claims.length()];
        for (int seat = 0; seat < seats; seat++) {
            int next = 0;
            for (int i = 1; i < given.length; i++) {
                next = goesBefore(claims, given, i, next) ? i : next;
            }
            given[next]++;
        }
        return ImmutableIntArray.copyOf(given);
    }

    /** What a claim with that many seats is divided by; 0 makes any claim above 0 infinitely strong. */
    Rational divisor(int seats) {
        throw new UnsupportedOperationException(this + " has no divisors");
    }

    private boolean goesBefore(ImmutableLongArray claims, int[] given, int a, int b) {
        if (claims.get(a) == 0 || claims.get(b) == 0) {
            return claims.get(a) > claims.get(b);
        }
        Rational byA = divisor(given[a]);
        Rational byB = divisor(given[b]);
        if (byA.signum() == 0 && byB.signum() == 0) {
            return claims.get(a) > claims.get(b);
        }
        return Rational.of(claims.get(a))
                        .times(byB)
                        .compareTo(Rational.of(claims.get(b)).times(byA))
                > 0;
    }
}
