package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.workshop.Criterion;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.design.CyclicDesign;
import dev.shien.scheduling.internal.design.Design;
import dev.shien.scheduling.internal.design.TransversalDesign;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds designs with which a series can begin where meetings count. A transversal design that has too few rounds is tried
 * with all of them and with one and two fewer: the rounds that are free then mend each other.
 */
final class Openings {

    /** A transversal design that has too few rounds is tried with up to so many fewer than it has. */
    private static final int FEWER = 2;

    private final Crowd crowd;
    private final ImmutableList<Block> blocks;

    private long tried;

    Openings(Crowd crowd, ImmutableList<Block> blocks) {
        this.crowd = crowd;
        this.blocks = blocks;
    }

    /**
     * The openings worth a search; none where meetings do not count, or groups are given or differ in number.
     *
     * @param iterations how many steps may be spent on finding a cyclic design
     */
    ImmutableList<Opening> all(long iterations, SplitMix64 random) {
        if (!meetingsCount() || !alikeThroughout()) {
            return ImmutableList.of();
        }
        int groups = blocks.get(0).groups;
        int size = (Opening.seated(crowd, blocks).length + groups - 1) / groups;
        ImmutableList<Opening> transversal = transversal(groups, size, random);
        boolean enough = !transversal.isEmpty() && transversal.get(0).free(blocks.size()).length == 0;
        return enough || groups * size > CyclicDesign.MOST_POINTS
                ? transversal
                : ImmutableList.<Opening>builder()
                        .addAll(transversal)
                        .addAll(cyclic(groups, size, iterations, random).stream()
                                .iterator())
                        .build();
    }

    /** How many steps were spent on finding what {@link #all} gave. */
    long tried() {
        return tried;
    }

    private ImmutableList<Opening> transversal(int groups, int size, SplitMix64 random) {
        Optional<Design> design = size < 2 ? Optional.empty() : TransversalDesign.of(groups, size);
        if (design.isEmpty()) {
            return ImmutableList.of();
        }
        int rounds = Math.min(design.get().rounds(), blocks.size());
        int fewest = rounds == blocks.size() ? rounds : Math.max(1, rounds - FEWER);
        return IntStream.iterate(rounds, r -> r >= fewest, r -> r - 1)
                .mapToObj(r -> opening(design.get(), r, random))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Opening> cyclic(int groups, int size, long iterations, SplitMix64 random) {
        CyclicDesign found = CyclicDesign.of(groups, size, blocks.size(), iterations, random);
        tried += found.tried();
        return opening(found.design(), blocks.size(), random);
    }

    private Optional<Opening> opening(Design design, int rounds, SplitMix64 random) {
        Opening opening = Opening.of(crowd, blocks, design, rounds, random);
        return IntStream.range(0, rounds).allMatch(b -> fits(b, opening)) ? Optional.of(opening) : Optional.empty();
    }

    /** Whether the sizes of an opening are within their range, which absences can spoil. */
    private boolean fits(int b, Opening opening) {
        Block block = blocks.get(b);
        for (boolean[] present : block.present) {
            int[] sizes = new int[block.groups];
            Arrays.stream(block.members).filter(m -> present[m]).forEach(m -> sizes[opening.groups(b)[m]]++);
            if (Arrays.stream(sizes)
                    .anyMatch(s -> s < crowd.problem.size().least()
                            || s > crowd.problem.size().greatest())) {
                return false;
            }
        }
        return true;
    }

    private boolean meetingsCount() {
        return crowd.problem.greatestMeetings().isPresent()
                || crowd.problem.criteria().stream().anyMatch(Criterion.FewRepeats.class::isInstance);
    }

    private boolean alikeThroughout() {
        return blocks.size() > 1
                && blocks.stream()
                        .allMatch(block -> block.groups == blocks.get(0).groups
                                && Arrays.stream(block.members).allMatch(m -> block.locked[m] < 0));
    }
}
