package dev.shien.benchmarks.workshop;

import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Beginnings in which as many pairs sit together as the sizes of the groups allow, where each pair adds to the value: those are
 * the sizes that good seatings have, and a search finds them late, because a move between groups is rarely taken by itself.
 */
final class MostPairs {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final int people;
    private final int[] least;
    private final int[] greatest;

    MostPairs(int people, int[] least, int[] greatest) {
        this.people = people;
        this.least = least;
        this.greatest = greatest;
    }

    /** A group for everybody at random. */
    int[] seats(SplitMix64 random) {
        int[] order = IntStream.range(0, people).toArray();
        random.shuffle(order);
        int[] sizes = sizes(random);
        int[] seats = new int[people];
        int next = 0;
        for (int group = 0; group < sizes.length; group++) {
            for (int seat = 0; seat < sizes[group]; seat++) {
                seats[order[next++]] = group;
            }
        }
        return seats;
    }

    /** The sizes whose squares have the greatest sum, by dynamic programming (Bellman 1957); at random which of such. */
    private int[] sizes(SplitMix64 random) {
        int[] order = IntStream.range(0, least.length).toArray();
        random.shuffle(order);
        long[][] squares = squares(order);
        int[] sizes = new int[least.length];
        int left = people;
        for (int i = order.length - 1; i >= 0; i--) {
            int group = order[i];
            int size = least[group];
            while (squares[i][left - size] + (long) size * size < squares[i + 1][left]) {
                size++;
            }
            sizes[group] = size;
            left -= size;
        }
        return sizes;
    }

    /** The greatest sum of squares by how many groups there are so far and how many people sit in them. */
    private long[][] squares(int[] order) {
        long[][] squares = new long[order.length + 1][people + 1];
        Arrays.stream(squares).forEach(row -> Arrays.fill(row, NEVER));
        squares[0][0] = 0;
        for (int i = 0; i < order.length; i++) {
            for (int seated = 0; seated <= people; seated++) {
                int most = Math.min(greatest[order[i]], people - seated);
                for (int size = least[order[i]]; size <= most; size++) {
                    long sum = squares[i][seated] + (long) size * size;
                    squares[i + 1][seated + size] = Math.max(squares[i + 1][seated + size], sum);
                }
            }
        }
        return squares;
    }
}
