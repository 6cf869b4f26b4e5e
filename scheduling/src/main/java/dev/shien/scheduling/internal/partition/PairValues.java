package dev.shien.scheduling.internal.partition;

/**
 * What pairs of people are worth, and how large the groups are into which they are put. Immutable.
 *
 * <p>People and groups are numbered from 0.
 */
public final class PairValues {

    private final int people;
    private final int[] least;
    private final int[] greatest;
    private final int[][] values;

    /**
     * Pairs and groups. The arrays are taken over, not copied.
     *
     * @param people how many people there are
     * @param least how many people each group has at least
     * @param greatest how many people each group has at most
     * @param values what a pair is worth, by one person and the other; symmetric, with zeros for nobody's
     *     pair with himself
     * @throws IllegalArgumentException if the sizes cannot add up
     */
    public PairValues(int people, int[] least, int[] greatest, int[][] values) {
        this.people = people;
        this.least = least;
        this.greatest = greatest;
        this.values = values;
        long fewest = 0;
        long most = 0;
        for (int group = 0; group < least.length; group++) {
            fewest += least[group];
            most += greatest[group];
        }
        if (people < fewest || people > most) {
            throw new IllegalArgumentException(
                    "Groups seat " + fewest + " to " + most + " people, but there are " + people);
        }
    }

    int people() {
        return people;
    }

    int groups() {
        return least.length;
    }

    int least(int group) {
        return least[group];
    }

    int greatest(int group) {
        return greatest[group];
    }

    int value(int one, int other) {
        return values[one][other];
    }

    /** What a person's pairs are worth, by the other; not to be changed. */
    int[] values(int person) {
        return values[person];
    }

    /** Whether any group may have another size. */
    boolean sizesVary() {
        for (int group = 0; group < least.length; group++) {
            if (least[group] < greatest[group]) {
                return true;
            }
        }
        return false;
    }
}
