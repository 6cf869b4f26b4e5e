package dev.shien.lottery.method;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import com.google.common.primitives.UnsignedBytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The {@code fair_pick} of the Wallop protocol: entries sorted by the bytes of their id, each as often as its weight says,
 * are shuffled whole (Durstenfeld, "Algorithm 235", 1964) by SHA-256(seed, counter as 32 bits), whose values are rejected
 * where the modulus would favour some; then those who come first, each once.
 *
 * <p>A count above the number of entries is refused here, as by every method; the protocol's own program
 * (electric-lump-software/fair_pick) then selects everybody. To recompute such a draw, ask for as many as there are.
 */
public final class FairPick implements DrawMethod {

    /** The length of a seed in bytes. */
    public static final int SEED_LENGTH = 32;

    private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(256);
    private static final int GREATEST_SUM = 10_000_000;

    private final byte[] seed;
    private final int pool;
    private final int[] tickets;

    private FairPick(byte[] seed, int pool, int[] tickets) {
        this.seed = seed;
        this.pool = pool;
        this.tickets = tickets;
    }

    /**
     * An entry.
     *
     * @param id not blank, without lone surrogates (which UTF-8 cannot hold), unique in the draw
     * @param weight how many tickets it has, at least 1
     */
    public record Entry(String id, int weight) {

        /** Refuses an id that is blank or cannot be written, and a weight below 1. */
        public Entry {
            if (id.isBlank()) {
                throw new IllegalArgumentException("Id of an entry must not be blank, was '" + id + "'");
            }
            Ids.checkWhole("Id '" + id + "'", id);
            if (weight < 1) {
                throw new IllegalArgumentException("Weight of entry '" + id + "' must be at least 1, was " + weight);
            }
        }
    }

    /**
     * The draw over entries.
     *
     * @param seed {@value #SEED_LENGTH} bytes
     * @param entries no id twice, weights of 10,000,000 in all at most
     */
    public static FairPick of(byte[] seed, List<Entry> entries) {
        if (seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("Seed must be " + SEED_LENGTH + " bytes, was " + seed.length + " bytes");
        }
        Positions.checkPool(entries.size());
        check(entries);
        return new FairPick(seed.clone(), entries.size(), tickets(ImmutableList.copyOf(entries)));
    }

    @Override
    public int pool() {
        return pool;
    }

    @Override
    public ImmutableIntArray select(int count) {
        Positions.check(pool, count);
        int[] shuffled = shuffled();
        Set<Integer> picked = new LinkedHashSet<>();
        for (int i = 0; picked.size() < count; i++) {
            picked.add(shuffled[i]);
        }
        return ImmutableIntArray.copyOf(picked);
    }

    private int[] shuffled() {
        int[] order = tickets.clone();
        int counter = 0;
        for (int i = order.length - 1; i > 0; i--) {
            BigInteger n = BigInteger.valueOf(i + 1L);
            BigInteger limit = RANGE.subtract(RANGE.mod(n));
            BigInteger value = block(counter++);
            while (value.compareTo(limit) >= 0) {
                value = block(counter++);
            }
            swap(order, i, value.mod(n).intValue());
        }
        return order;
    }

    private BigInteger block(int counter) {
        byte[] hash = Hashing.sha256()
                .newHasher()
                .putBytes(seed)
                .putBytes(Ints.toByteArray(counter))
                .hash()
                .asBytes();
        return new BigInteger(1, hash);
    }

    private static void swap(int[] order, int a, int b) {
        int moved = order[a];
        order[a] = order[b];
        order[b] = moved;
    }

    private static void check(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        long sum = 0;
        for (Entry entry : entries) {
            if (!seen.add(entry.id())) {
                throw new IllegalArgumentException("Entry '" + entry.id() + "' is entered twice");
            }
            sum += entry.weight();
        }
        if (sum > GREATEST_SUM) {
            throw new IllegalArgumentException("Weights must be at most " + GREATEST_SUM + " in all, was " + sum);
        }
    }

    /** The positions of the entries, sorted by id, each as often as its weight says. */
    private static int[] tickets(ImmutableList<Entry> entries) {
        Comparator<Integer> byId = Comparator.comparing(
                i -> entries.get(i).id().getBytes(StandardCharsets.UTF_8), UnsignedBytes.lexicographicalComparator());
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(byId)
                .flatMapToInt(i ->
                        IntStream.generate(() -> i + 1).limit(entries.get(i).weight()))
                .toArray();
    }
}
