package dev.shien.scheduling.internal.partition;

import com.google.common.primitives.ImmutableIntArray;
import dev.shien.scheduling.internal.Annealer;
import dev.shien.scheduling.internal.SplitMix64;

/** Searches for a partition whose pairs are worth as much as can be. */
public final class PartitionSearch {

    /**
     * The search begins at a fifth of the mean loss of a change to a random partition, and ends at less than a tenth: the
     * range in which the random instances of MDGPLIB with 120 to 480 people settle.
     */
    private static final long HOTTEST = 5;

    private static final long COLDEST = 11;

    private PartitionSearch() {}

    /**
     * The best partition that one search meets; the same pairs, iterations and seed give the same.
     *
     * @param iterations how many changes are tried
     */
    public static Found search(PairValues pairs, long iterations, long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Partition partition = new Partition(pairs, random);
        Annealer annealer = new Annealer(partition, random);
        long loss = annealer.meanLoss();
        annealer.run(iterations, Math.max(1, loss / HOTTEST), Math.max(1, loss / COLDEST));
        return new Found(ImmutableIntArray.copyOf(partition.best()), partition.value());
    }

    /**
     * A partition.
     *
     * @param groups the group of each person
     * @param value what the pairs within groups are worth
     */
    public record Found(ImmutableIntArray groups, long value) {}
}
