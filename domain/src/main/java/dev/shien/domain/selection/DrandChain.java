package dev.shien.domain.selection;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A drand beacon: a network of independent members that publishes a threshold signature at fixed intervals, which nobody
 * can know or choose before (drand.love; Syta and others, "Scalable bias-resistant distributed randomness", 2017).
 *
 * @param hash the chain hash, which names the beacon: 64 lower-case hex digits
 * @param genesis the time of round 1 in seconds since 1970-01-01T00:00:00Z
 * @param period the seconds from one round to the next, at least 1
 */
public record DrandChain(String hash, long genesis, int period) {

    // Before the other constants, whose making asks for it.
    /** The latest genesis: the last second of the year 9999. */
    public static final long LATEST_GENESIS =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** The League of Entropy's beacon of every three seconds. */
    public static final DrandChain QUICKNET =
            new DrandChain("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", 1_692_803_367L, 3);

    /** The League of Entropy's first beacon, of every thirty seconds. */
    public static final DrandChain DEFAULT =
            new DrandChain("8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce", 1_595_431_050L, 30);

    /** Refuses what is no hash, and times out of bounds. */
    public DrandChain {
        Names.sha256("Chain of a drand beacon", hash);
        if (genesis < 0 || genesis > LATEST_GENESIS) {
            throw new IllegalArgumentException(
                    "Genesis of a drand beacon must be 0 to " + LATEST_GENESIS + " seconds since 1970, was " + genesis);
        }
        if (period < 1) {
            throw new IllegalArgumentException("Period of a drand beacon must be at least 1 second, was " + period);
        }
    }

    /**
     * When a round is published, in UTC.
     *
     * @throws IllegalArgumentException if there is no such round before the year 10000
     */
    public OffsetDateTime timeOf(long round) {
        checkRound("Round of a drand beacon", round);
        return Instant.ofEpochSecond(genesis + (round - 1) * period).atOffset(ZoneOffset.UTC);
    }

    /**
     * The first round that is published later than a moment.
     *
     * @throws IllegalArgumentException if that round is after the year 9999
     */
    public long roundAfter(OffsetDateTime moment) {
        long seconds = moment.toEpochSecond() - genesis;
        long round = seconds < 0 ? 1 : 2 + seconds / period;
        if (round > lastRound()) {
            throw new IllegalArgumentException("Moment must be before the last round of the year 9999, "
                    + timeOf(lastRound()) + ", was " + moment);
        }
        return round;
    }

    /** The last round that is published before the year 10000. */
    public long lastRound() {
        return 1 + (LATEST_GENESIS - genesis) / period;
    }

    /**
     * How many bytes a signature of this beacon may have: a point of G1 (48) or of G2 (96) on BLS12-381, compressed. The
     * scheme of {@link #QUICKNET} (bls-unchained-g1-rfc9380) has the one, that of {@link #DEFAULT}
     * (pedersen-bls-chained) the other; a chain that is not known here may have either.
     */
    public ImmutableSet<Integer> signatureLengths() {
        if (hash.equals(QUICKNET.hash)) {
            return ImmutableSet.of(48);
        }
        return hash.equals(DEFAULT.hash) ? ImmutableSet.of(96) : ImmutableSet.of(48, 96);
    }

    void checkRound(String what, long round) {
        if (round < 1 || round > lastRound()) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + lastRound() + ", the last of the year 9999, was " + round);
        }
    }
}
