package dev.shien.lottery.method;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

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
     * The key that section 4 makes from the sources, in their announced order: of each source its numbers, the least
     * first, without leading zeros, whole ones followed by a full stop, fractions without trailing zeros; after each
     * source a slash.
     *
     * @param sources the numbers of each source in decimal, none negative
     */
    public static String key(List<? extends List<String>> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Sources must not be empty");
        }
        StringBuilder key = new StringBuilder();
        for (List<String> source : sources) {
            if (source.isEmpty()) {
                throw new IllegalArgumentException("Source must have a number at least, was " + sources);
            }
            ImmutableList<BigDecimal> numbers =
                    source.stream().map(Rfc3797::number).collect(ImmutableList.toImmutableList());
            numbers.stream().sorted(Comparator.naturalOrder()).forEach(n -> key.append(canonical(n)));
            key.append('/');
        }
        return key.toString();
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

    private static BigDecimal number(String text) {
        if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException(
                    "Number of a source must be decimal digits, such as 7 or 1.25, was '" + text + "'");
        }
        return new BigDecimal(text);
    }

    private static String canonical(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".";
    }
}
