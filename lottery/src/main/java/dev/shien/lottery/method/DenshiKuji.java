package dev.shien.lottery.method;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The electronic lot (電子くじ) by which Japan's public bodies choose between equal bids: the numbers of all who take
 * part are added, and the remainder by how many they are is the place of the one selected, in the order in which the
 * bids arrived, counted from 0. Who follows if that one falls away, each body says for itself or not at all.
 *
 * <p>Covered: {@link #of}, of whoever is first, as Ashiya city (Hyogo), Tokushima, Kagawa, Koriyama and Miyazaki
 * publish it, with the three digits of the system added ({@link #number}), and e-HARP (Hokkaido) and Yamaguchi, which
 * add none; {@link #kochi}; {@link #nextArrival}. Not covered: Hiroshima, which repeats the sum over the rest as Kochi
 * does, but adds what was entered and the seconds of the system without cutting either their sum or the whole to three
 * digits; lots over numbers of more digits. Who enters last can compute what to enter, were it not for the system's
 * digits: a method to recompute with, not to choose.
 */
public final class DenshiKuji implements DrawMethod {

    private static final int LIMIT = 1_000;

    /** Who follows. */
    private enum Following {
        NOBODY,
        SUM_OF_THE_REST,
        NEXT_ARRIVAL
    }

    private final ImmutableIntArray numbers;
    private final Following following;

    private DenshiKuji(ImmutableIntArray numbers, Following following) {
        this.numbers = numbers;
        this.following = following;
        Positions.checkPool(numbers.length());
        numbers.forEach(DenshiKuji::check);
    }

    /**
     * The lot over the numbers of the bidders, which selects one: nobody, or the first.
     *
     * @param numbers 0 to 999 each, in the order in which the bids arrived
     */
    public static DenshiKuji of(ImmutableIntArray numbers) {
        return new DenshiKuji(numbers, Following.NOBODY);
    }

    /**
     * The lot as Kochi prefecture holds it (ppi.pref.kochi.lg.jp/portal/e-loto.html): of a sum only the last three digits
     * count, and whoever follows is found by the same sum over those who are left, who move up.
     *
     * @param numbers 0 to 999 each, in the order in which the bids arrived
     */
    public static DenshiKuji kochi(ImmutableIntArray numbers) {
        return new DenshiKuji(numbers, Following.SUM_OF_THE_REST);
    }

    /**
     * The lot in which whoever's bid arrived next follows (paperzz.com/doc/6162685); after the last comes the first, and
     * so on for all ranks (expydoc.com/doc/8003694, which draws by numbers of four digits).
     *
     * @param numbers 0 to 999 each, in the order in which the bids arrived
     */
    public static DenshiKuji nextArrival(ImmutableIntArray numbers) {
        return new DenshiKuji(numbers, Following.NEXT_ARRIVAL);
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

    /**
     * Selects.
     *
     * @throws IllegalArgumentException if the count is above the pool, or above 1 where it is not said who follows
     */
    @Override
    public ImmutableIntArray select(int count) {
        Positions positions = new Positions(pool(), count);
        if (following == Following.NOBODY && count > 1) {
            throw new IllegalArgumentException("Count must be 0 or 1, as this lot does not say who follows, was "
                    + count + ". Maybe it was held as Kochi's, or the next to arrive follows");
        }
        int index = 0;
        for (int k = 0; k < count; k++) {
            index = k > 0 && following == Following.NEXT_ARRIVAL ? index % positions.size() : drawn(positions);
            positions.take(index);
        }
        return positions.taken();
    }

    /** The remainder of the sum over those who are left. */
    private int drawn(Positions positions) {
        long sum = 0;
        for (int i = 0; i < positions.size(); i++) {
            sum += numbers.get(positions.at(i) - 1);
        }
        return (int) ((following == Following.SUM_OF_THE_REST ? sum % LIMIT : sum) % positions.size());
    }

    private static void check(int number) {
        if (number < 0 || number >= LIMIT) {
            throw new IllegalArgumentException("Number of a lot must be 0 to " + (LIMIT - 1) + ", was " + number);
        }
    }
}
