package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;

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
        ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims) {
            return HighestAverages.share(seats, claims, given -> given + 1);
        }
    },
    /** Sainte-Laguë, Webster: the next seat to the greatest claim / (2 seats + 1). */
    SAINTE_LAGUE {
        @Override
        ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims) {
            return HighestAverages.share(seats, claims, given -> 2 * given + 1);
        }
    },
    /** Adams: the next seat to the greatest claim / seats, so that each claim has one seat before any has two. */
    ADAMS {
        @Override
        ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims) {
            return HighestAverages.share(seats, claims, given -> given);
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

    abstract ImmutableIntArray shareChecked(int seats, ImmutableLongArray claims);
}
