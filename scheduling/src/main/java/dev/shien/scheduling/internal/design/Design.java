package dev.shien.scheduling.internal.design;

/**
 * Rounds in which points sit in groups. Immutable.
 *
 * <p>The points are numbered from 0; every round seats all of them, in groups numbered from 0, all of one size.
 */
public final class Design {

    private final int groups;
    private final int size;
    private final int[][] group;

    /**
     * A design.
     *
     * @param group the group of each point, by round and point; taken over, not copied
     */
    Design(int groups, int size, int[][] group) {
        this.groups = groups;
        this.size = size;
        this.group = group;
    }

    /** How many groups every round has. */
    public int groups() {
        return groups;
    }

    /** How many points sit in a group. */
    public int size() {
        return size;
    }

    /** How many points there are. */
    public int points() {
        return groups * size;
    }

    /** How many rounds there are. */
    public int rounds() {
        return group.length;
    }

    /** The group of a point in a round. */
    public int group(int round, int point) {
        return group[round][point];
    }

    /** How many meetings of two points, over all rounds, are not their first. */
    public long repeats() {
        long repeats = 0;
        for (int one = 0; one < points(); one++) {
            for (int other = 0; other < one; other++) {
                repeats += Math.max(0, meetings(one, other) - 1);
            }
        }
        return repeats;
    }

    /** In how many rounds two points sit together. */
    public int meetings(int one, int other) {
        int meetings = 0;
        for (int[] round : group) {
            meetings += round[one] == round[other] ? 1 : 0;
        }
        return meetings;
    }
}
