package dev.shien.lottery;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import dev.shien.domain.selection.Sharing;

/** Shares out whole seats in proportion to claims (votes, entrants), in exact arithmetic. */
public final class SeatShares {

    private SeatShares() {}

    /**
     * The seats of each claim.
     *
     * @param sharing by which method, and who is first among equals
     * @param seats how many to share out, at least 0
     * @param claims at least 0 each, and not all 0 unless there is no seat
     */
    public static ImmutableIntArray of(Sharing sharing, int seats, ImmutableLongArray claims) {
        if (seats < 0 || claims.stream().anyMatch(c -> c < 0)) {
            throw new IllegalArgumentException(
                    "Seats and claims must not be negative, was " + seats + " for " + claims);
        }
        if (seats > 0 && claims.stream().allMatch(c -> c == 0)) {
            throw new IllegalArgumentException("Seats need a claim above 0, was " + seats + " for " + claims);
        }
        return switch (sharing.method()) {
            case LARGEST_REMAINDER -> LargestRemainder.share(seats, claims, sharing.ties());
            case SAINTE_LAGUE -> new HighestAverages(2, 1).share(seats, claims, sharing.ties());
            case DHONDT -> new HighestAverages(1, 1).share(seats, claims, sharing.ties());
            case ADAMS -> new HighestAverages(1, 0).share(seats, claims, sharing.ties());
        };
    }
}
