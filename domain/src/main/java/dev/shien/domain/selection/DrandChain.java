package dev.shien.domain.selection;

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

    // Before the constants, whose making asks for it.
    private static final long LATEST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /** The League of Entropy's beacon of every three seconds. */
    public static final DrandChain QUICKNET =
            new DrandChain("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971", 1_692_803_367L, 3);

    /** The League of Entropy's first beacon, of every thirty seconds. */
    public static final DrandChain DEFAULT =
            new DrandChain("8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce", 1_595_431_050L, 30);

    /** Refuses what is no hash, and times out of bounds. */
    public DrandChain {
        Names.sha256("Chain of a drand beacon", hash);
        if (genesis < 0 || genesis > LATEST) {
            throw new IllegalArgumentException("Genesis of a drand beacon must be seconds since 1970, was " + genesis);
        }
        if (period < 1) {
            throw new IllegalArgumentException("Period of a drand beacon must be at least 1 second, was " + period);
        }
    }

    /** When a round is published, in UTC. */
    public OffsetDateTime timeOf(long round) {
        checkRound(round);
        return Instant.ofEpochSecond(genesis + (round - 1) * period).atOffset(ZoneOffset.UTC);
    }

    /**
     * The latest round that is published at a moment.
     *
     * @throws IllegalArgumentException if the moment is before round 1
     */
    public long roundAt(OffsetDateTime moment) {
        long seconds = moment.toEpochSecond() - genesis;
        if (seconds < 0) {
            throw new IllegalArgumentException("Moment must not be before round 1 of " + timeOf(1) + ", was " + moment);
        }
        return 1 + seconds / period;
    }

    void checkRound(long round) {
        if (round < 1 || round - 1 > (LATEST - genesis) / period) {
            throw new IllegalArgumentException("Round of a drand beacon must be from 1 to the year 9999, was " + round);
        }
    }
}
