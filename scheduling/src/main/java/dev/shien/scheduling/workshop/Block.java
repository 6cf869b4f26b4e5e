package dev.shien.scheduling.workshop;

/** Rounds that share one partition of their participants, still to be found. */
final class Block {

    /** The rounds, by index. */
    final int[] rounds;

    /** Who sits in any of them, by index. */
    final int[] members;

    /** How many groups there are. */
    final int groups;

    /** The group in which a member must sit because given rounds of the same run say so, else -1; by person. */
    final int[] locked;

    /** What it costs that two persons sit together, by person times people plus person. */
    final long[] costs;

    /** Whether sitting together counts as a meeting, by the same index. */
    final boolean[] meets;

    /** Whether somebody is present in a round, by position in {@link #rounds} and person. */
    final boolean[][] present;

    Block(int[] rounds, int[] members, int groups, int[] locked, long[] costs, boolean[] meets, boolean[][] present) {
        this.rounds = rounds;
        this.members = members;
        this.groups = groups;
        this.locked = locked;
        this.costs = costs;
        this.meets = meets;
        this.present = present;
    }

    /**
     * How many people each group seats: those whose group is decided, and the others as evenly as can be.
     *
     * @param decided the group of a member, or -1; by person
     */
    int[] capacities(int[] decided) {
        int[] capacities = new int[groups];
        for (int member : members) {
            if (decided[member] >= 0) {
                capacities[decided[member]]++;
            }
        }
        for (int member : members) {
            if (decided[member] < 0) {
                capacities[smallest(capacities)]++;
            }
        }
        return capacities;
    }

    private static int smallest(int[] capacities) {
        int smallest = 0;
        for (int g = 1; g < capacities.length; g++) {
            if (capacities[g] < capacities[smallest]) {
                smallest = g;
            }
        }
        return smallest;
    }
}
