package dev.shien.lottery.method;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The electronic lot (電子くじ) by which Japan's public bodies choose between equal bids: the numbers of all who take
 * part are added, and the remainder by how many they are is the place of the one selected, in the order in which the
 * bids arrived, counted from 0. Whoever follows is found by the same sum over those who are left.
 *
 * <p>A number is what the bidder entered plus the three digits of the system, of which the last three digits count. As
 * published by the prefectures of Hyogo, Tokushima and Kochi. Who enters last can compute what to enter, were it not
 * for the system's digits: a method to recompute with, not to choose.
 */
public final class DenshiKuji implements DrawMethod {

    private static final int LIMIT = 1_000;

    private final ImmutableIntArray numbers;
    private final long modulus;

    private DenshiKuji(ImmutableIntArray numbers, long modulus) {
        Positions.checkPool(numbers.length());
        numbers.forEach(DenshiKuji::check);
        this.numbers = numbers;
        this.modulus = modulus;
    }

    /**
     * The lot over the numbers of the bidders.
     *
     * @param numbers 0 to 999 each, in the order in which the bids arrived
     */
    public static DenshiKuji of(ImmutableIntArray numbers) {
        return new DenshiKuji(numbers, Long.MAX_VALUE);
    }

    /**
     * The lot as Kochi prefecture holds it, where of a sum only the last three digits count.
     *
     * @param numbers 0 to 999 each, in the order in which the bids arrived
     */
    public static DenshiKuji kochi(ImmutableIntArray numbers) {
        return new DenshiKuji(numbers, LIMIT);
    }

    /**
     * A bidder's number.
     *
     * @param entered the three digits that the bidder entered, 0 to 999
     * @param system the three digits that the system adds, 0 to 999
     */
    public static int number(int entered, int system) {
        check(entered);
        check(system);
        return (entered + system) % LIMIT;
    }

    @Override
    public int pool() {
        return numbers.length();
    }

    @Override
    public ImmutableIntArray select(int count) {
        Positions positions = new Positions(pool(), count);
        for (int k = 0; k < count; k++) {
            positions.take((int) (sum(positions) % modulus % positions.size()));
        }
        return positions.taken();
    }

    private long sum(Positions positions) {
        long sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += numbers.get(positions.at(i) - 1);
        }
        return sum;
    }

    private static void check(int number) {
        if (number < 0 || number >= LIMIT) {
            throw new IllegalArgumentException("Number of a lot must be 0 to " + (LIMIT - 1) + ", was " + number);
        }
    }
}
