package dev.shien.scheduling.internal;

import java.util.stream.IntStream;

/**
 * How much dearer a change may make a plan at one temperature (Metropolis et al. 1953): a loss is taken if it is no more than the
 * temperature times a random number that is exponentially distributed. All decisions compare integers; the table behind them
 * comes from {@link StrictMath}, so that the same steps give the same plan on every machine.
 *
 * @param temperature the mean of what is taken at most, at least 0
 */
public record Heat(long temperature) {

    private static final int BITS = 12;
    private static final int SCALE = 16;

    /** Quantiles of the exponential distribution, scaled by 2^16. */
    private static final long[] EXPONENTIAL = exponentials();

    /** The same numbers in some order, twice: from wherever they are read, all are there. */
    private static final long[] MIXED = mixed();

    /** Whether a loss is taken. */
    public boolean takes(long loss, SplitMix64 random) {
        return loss != Neighbourhood.NO_MOVE && loss <= limit(random);
    }

    /** The greatest loss that is taken this time, at least 0. */
    public long limit(SplitMix64 random) {
        return (temperature * EXPONENTIAL[place(random)]) >> SCALE;
    }

    /** Fills in the greatest losses that are taken, for as many changes; they come from a table, faster than if each were drawn. */
    public void limits(long[] limits, SplitMix64 random) {
        int first = place(random);
        for (int i = 0; i < limits.length; i += EXPONENTIAL.length) {
            int count = Math.min(EXPONENTIAL.length, limits.length - i);
            System.arraycopy(MIXED, first, limits, i, count);
        }
        for (int i = 0; i < limits.length; i++) {
            limits[i] = (temperature * limits[i]) >> SCALE;
        }
    }

    private static int place(SplitMix64 random) {
        return (int) (random.next() >>> (Long.SIZE - BITS));
    }

    private static long[] exponentials() {
        return IntStream.range(0, 1 << BITS)
                .mapToLong(i -> (long) (-StrictMath.log((i + 0.5) / (1 << BITS)) * (1 << SCALE)))
                .toArray();
    }

    private static long[] mixed() {
        int[] order = IntStream.range(0, 1 << BITS).toArray();
        new SplitMix64(0).shuffle(order);
        return IntStream.range(0, 2 * order.length)
                .mapToLong(i -> EXPONENTIAL[order[i % order.length]])
                .toArray();
    }
}
