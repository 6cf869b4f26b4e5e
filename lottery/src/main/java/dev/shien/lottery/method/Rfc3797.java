package dev.shien.lottery.method;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import dev.shien.lottery.entropy.PublishedNumbers;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Publicly verifiable selection of the IETF's nominations committee, RFC 3797: the k-th selected stands, among those
 * who are left, at MD5(k, key, k) modulo their number, with k as 16 bits that count from 0.
 *
 * <p>MD5 serves to spread the entropy of the sources, not as a commitment; the method is the IETF's.
 */
public final class Rfc3797 implements DrawMethod {

    /** As many as a counter of 16 bits can select. */
    private static final int GREATEST_POOL = 1 << 16;

    @SuppressWarnings("deprecation") // RFC 3797 says MD5
    private static final HashFunction MD5 = Hashing.md5();

    private final byte[] key;
    private final int pool;

    private Rfc3797(byte[] key, int pool) {
        this.key = key;
        this.pool = pool;
    }

    /**
     * The method over a key that is canonical already.
     *
     * @param key such as {@code 9319./2.5.8.10.12./9.18.26.34.41.45./}, see {@link #key}
     * @param pool how many to select from, at most 65,536
     */
    public static Rfc3797 of(String key, int pool) {
        if (key.isEmpty() || !key.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("Key must be visible ASCII characters, was '" + key + "'");
        }
        if (Positions.checkPool(pool) > GREATEST_POOL) {
            throw new IllegalArgumentException("Pool must be at most " + GREATEST_POOL + ", was " + pool);
        }
        return new Rfc3797(key.getBytes(StandardCharsets.US_ASCII), pool);
    }

    /**
     * The key that section 4 makes from the sources, in their announced order; see {@link PublishedNumbers}.
     *
     * @param sources the numbers of each source in decimal, none negative
     */
    public static String key(List<? extends List<String>> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Sources must not be empty");
        }
        return sources.stream().map(PublishedNumbers::canonical).collect(Collectors.joining());
    }

    @Override
    public int pool() {
        return pool;
    }

    @Override
    public ImmutableIntArray select(int count) {
        Positions positions = new Positions(pool, count);
        for (int k = 0; k < count; k++) {
            positions.take(hash(k).mod(BigInteger.valueOf(positions.size())).intValue());
        }
        return positions.taken();
    }

    private BigInteger hash(int k) {
        byte[] counter = {(byte) (k >>> 8), (byte) k};
        return new BigInteger(
                1,
                MD5.newHasher()
                        .putBytes(counter)
                        .putBytes(key)
                        .putBytes(counter)
                        .hash()
                        .asBytes());
    }
}
