package dev.shien.lottery.method;

import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The sampler of Stark and Rivest for election audits: the i-th pick is SHA-256(seed, ",", i) modulo the pool, with i in
 * decimal from 1 on; who was picked already is passed over. To select all of a large pool it takes many picks for each
 * of the last, so its work is bounded: a pool of {@value #GREATEST_POOL} at most, whose expected picks for all are below
 * 17 for each (the harmonic numbers of the coupon collector's problem).
 */
public final class Sha256Sampler implements DrawMethod {

    /** The greatest pool. */
    public static final int GREATEST_POOL = 10_000_000;

    private final String seed;
    private final int pool;

    private Sha256Sampler(String seed, int pool) {
        this.seed = seed;
        this.pool = pool;
    }

    /**
     * The sampler over the positions 1 to {@code pool}.
     *
     * @param seed not empty; in audits at least twenty decimal digits from dice
     * @param pool how many to select from, at most {@value #GREATEST_POOL}
     */
    public static Sha256Sampler of(String seed, int pool) {
        if (seed.isEmpty()) {
            throw new IllegalArgumentException("Seed must not be empty");
        }
        Ids.checkWhole("Seed", seed);
        if (Positions.checkPool(pool) > GREATEST_POOL) {
            throw new IllegalArgumentException("Pool must be at most " + GREATEST_POOL + ", was " + pool);
        }
        return new Sha256Sampler(seed, pool);
    }

    @Override
    public int pool() {
        return pool;
    }

    @Override
    public ImmutableIntArray select(int count) {
        Positions.check(pool, count);
        Set<Integer> picked = new LinkedHashSet<>();
        for (long i = 1; picked.size() < count; i++) {
            picked.add(pick(i));
        }
        return ImmutableIntArray.copyOf(picked);
    }

    private int pick(long i) {
        byte[] hash = Hashing.sha256()
                .hashString(seed + "," + i, StandardCharsets.UTF_8)
                .asBytes();
        return 1 + new BigInteger(1, hash).mod(BigInteger.valueOf(pool)).intValue();
    }
}
