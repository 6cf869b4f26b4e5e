package dev.shien.scheduling.internal;

/**
 * A stream of random numbers that is the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood 2014, "Fast
 * splittable pseudorandom number generators"). For searches only, never for a draw. Not safe for use by several threads.
 */
public final class SplitMix64 {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream of a seed. */
    public SplitMix64(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    public long next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /**
     * A number from 0 to {@code bound - 1}, by the multiply-shift of Lemire 2019 without its rejection step: the bias is
     * below {@code bound / 2^32}, which a search does not notice.
     *
     * @param bound at least 1
     */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Puts the numbers into a random order (Fisher and Yates 1938, in the form of Durstenfeld 1964). */
    public void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = kept;
        }
    }
}
