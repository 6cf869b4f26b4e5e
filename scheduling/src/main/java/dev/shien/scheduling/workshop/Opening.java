package dev.shien.scheduling.workshop;

import com.google.common.collect.ImmutableList;
import dev.shien.scheduling.internal.SplitMix64;
import dev.shien.scheduling.internal.design.Design;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The groups with which a search begins, for the first blocks of a series; the others are filled at the search's liking. */
final class Opening {

    /** Begins with nothing. */
    static final Opening NONE = new Opening(new int[0][]);

    private final int[][] groups;

    private Opening(int[][] groups) {
        this.groups = groups;
    }

    /**
     * The first rounds of a design, one to a block, with people put on its points at random.
     *
     * @param rounds how many rounds of the design to take, at most as many as there are blocks
     */
    static Opening of(Crowd crowd, ImmutableList<Block> blocks, Design design, int rounds, SplitMix64 random) {
        int[] points = points(crowd, blocks, random);
        int[][] groups = new int[rounds][crowd.people];
        for (int b = 0; b < rounds; b++) {
            Arrays.fill(groups[b], -1);
            for (int member : blocks.get(b).members) {
                groups[b][member] = design.group(b, points[member]);
            }
        }
        return new Opening(groups);
    }

    /** Groups for all blocks. */
    static Opening of(int[][] groups) {
        return new Opening(groups);
    }

    /** A point for everybody who sits in any block. */
    private static int[] points(Crowd crowd, ImmutableList<Block> blocks, SplitMix64 random) {
        int[] seated = seated(crowd, blocks);
        random.shuffle(seated);
        int[] points = new int[crowd.people];
        for (int i = 0; i < seated.length; i++) {
            points[seated[i]] = i;
        }
        return points;
    }

    /** Who sits in any block. */
    static int[] seated(Crowd crowd, ImmutableList<Block> blocks) {
        boolean[] seated = new boolean[crowd.people];
        blocks.forEach(block -> Arrays.stream(block.members).forEach(member -> seated[member] = true));
        return IntStream.range(0, crowd.people).filter(person -> seated[person]).toArray();
    }

    /** Whether the groups of a block are decided. */
    boolean knows(int block) {
        return block < groups.length;
    }

    /** Those of the first so many blocks whose groups are open. */
    int[] free(int blocks) {
        return IntStream.range(groups.length, Math.max(groups.length, blocks)).toArray();
    }

    /** The group of each member of a block, by person. */
    int[] groups(int block) {
        return groups[block];
    }
}
