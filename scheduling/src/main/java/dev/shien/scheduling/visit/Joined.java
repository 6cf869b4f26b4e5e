package dev.shien.scheduling.visit;

import java.util.Arrays;

/** What so many visits cost at least, where some are of one part and the others of another one. Not safe for use by several threads. */
final class Joined {

    private long[] costs = {0};

    /** By number: how many of the visits are of the part that was joined last. */
    private int[] ofLast = {0};

    /** The cost of each number of visits. */
    long[] costs() {
        return costs;
    }

    /** How many visits are of the last part if all together are so many. */
    int ofLast(int visits) {
        return ofLast[visits];
    }

    /**
     * Joins two parts.
     *
     * @param some what visits of one part cost, by their number
     * @param more what visits of the last part cost
     * @param most the most visits of both
     */
    void join(long[] some, long[] more, int most) {
        int size = Math.min(most, some.length + more.length - 2) + 1;
        if (costs.length != size) {
            costs = new long[size];
            ofLast = new int[size];
        }
        Arrays.fill(costs, Passage.NEVER);
        for (int i = 0; i < some.length; i++) {
            for (int j = 0; j < more.length && i + j < size; j++) {
                if (some[i] + more[j] < costs[i + j]) {
                    costs[i + j] = some[i] + more[j];
                    ofLast[i + j] = j;
                }
            }
        }
    }
}
