package dev.shien.scheduling.internal.seating;

import java.util.function.IntPredicate;

/** One reason why it costs something that two people sit together: what kind each of them is, and the price of two kinds. */
public final class PairLayer {

    /** The kind of somebody to whom this does not matter. */
    public static final int NONE = -1;

    private final int[] kinds;
    private final int count;
    private final long[] prices;

    /**
     * A layer. The arrays are taken over, not copied.
     *
     * @param kinds the kind of each person, from 0, or {@link #NONE}
     * @param count how many kinds there are
     * @param prices the price of two kinds, by the one times {@code count} plus the other; symmetric
     */
    public PairLayer(int[] kinds, int count, long[] prices) {
        this.kinds = kinds;
        this.count = count;
        this.prices = prices;
    }

    int kind(int person) {
        return kinds[person];
    }

    long price(int kind, int other) {
        return kind == NONE || other == NONE ? 0 : prices[kind * count + other];
    }

    /** The layer for those people alone. */
    public PairLayer among(IntPredicate people) {
        int[] some = kinds.clone();
        for (int person = 0; person < some.length; person++) {
            some[person] = people.test(person) ? some[person] : NONE;
        }
        return new PairLayer(some, count, prices);
    }
}
