package dev.shien.scheduling.internal.design;

import java.util.Optional;

/**
 * Rounds in which no two points meet twice, by a resolvable transversal design. A point is a class and an element of a ring
 * with as many elements as there are groups; in round {@code m} the point {@code (x, y)} sits in the group {@code y - mx},
 * so that two points of different classes meet in the one round in which {@code m(x - x')} is {@code y - y'}. This is the
 * resolvable form of the design that Bose, Shrikhande and Parker 1960 join with orthogonal Latin squares. Where the size
 * divides the number of groups, points of one class sit together in further rounds, by the same construction in each class;
 * over one field this makes the affine geometries (Bose 1939).
 */
public final class TransversalDesign {

    private TransversalDesign() {}

    /**
     * As many rounds as the construction gives, all of which seat groups of one size; empty if it gives none, because a
     * prime power in the number of groups is less than the size.
     *
     * @param groups how many groups a round has, at least 1
     * @param size how many points sit in a group, at least 2
     */
    public static Optional<Design> of(int groups, int size) {
        if (groups > 1 && FiniteRing.of(groups).spread() < size) {
            return Optional.empty();
        }
        return Optional.of(new Design(groups, size, rounds(groups, size)));
    }

    private static int[][] rounds(int groups, int size) {
        if (groups == 1) {
            return new int[1][size];
        }
        int[][] within = groups % size == 0 ? withinClasses(groups, size) : new int[0][];
        int[][] rounds = new int[groups + within.length][];
        FiniteRing ring = FiniteRing.of(groups);
        for (int m = 0; m < groups; m++) {
            rounds[m] = acrossClasses(ring, size, m);
        }
        System.arraycopy(within, 0, rounds, groups, within.length);
        return rounds;
    }

    /** The group of {@code (x, y + mx)} is {@code y}. */
    private static int[] acrossClasses(FiniteRing ring, int size, int m) {
        int[] group = new int[ring.order() * size];
        for (int x = 0; x < size; x++) {
            int shift = ring.times(m, ring.diagonal(x));
            for (int y = 0; y < ring.order(); y++) {
                group[x * ring.order() + ring.plus(y, shift)] = y;
            }
        }
        return group;
    }

    /** Each class has as many points as the round has groups, and fills a share of the groups by itself. */
    private static int[][] withinClasses(int groups, int size) {
        int share = groups / size;
        int[][] inClass = share > 1 && FiniteRing.of(share).spread() < size
                ? new int[][] {inOrder(groups, size)}
                : rounds(share, size);
        int[][] within = new int[inClass.length][groups * size];
        for (int round = 0; round < inClass.length; round++) {
            for (int point = 0; point < groups * size; point++) {
                within[round][point] = point / groups * share + inClass[round][point % groups];
            }
        }
        return within;
    }

    private static int[] inOrder(int points, int size) {
        int[] group = new int[points];
        for (int point = 0; point < points; point++) {
            group[point] = point / size;
        }
        return group;
    }
}
