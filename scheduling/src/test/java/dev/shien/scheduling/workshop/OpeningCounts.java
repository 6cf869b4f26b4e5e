package dev.shien.scheduling.workshop;

import java.util.Arrays;

/** What can be counted of an opening: the group of each person by round, or -1. */
final class OpeningCounts {

    private OpeningCounts() {}

    /** How many rounds of an opening are decided. */
    static long decided(int[][] opening) {
        return Arrays.stream(opening)
                .filter(groups -> Arrays.stream(groups).allMatch(g -> g >= 0))
                .count();
    }

    static long undecided(int[][] opening) {
        return Arrays.stream(opening)
                .filter(groups -> Arrays.stream(groups).allMatch(g -> g == -1))
                .count();
    }

    /** How often pairs meet in decided rounds: all meetings, and those that are not their first. */
    static long[] meetings(int[][] opening) {
        long[] count = new long[2];
        for (int one = 0; one < opening[0].length; one++) {
            for (int other = 0; other < one; other++) {
                int i = one;
                int j = other;
                long met = Arrays.stream(opening)
                        .filter(groups -> groups[i] >= 0 && groups[i] == groups[j])
                        .count();
                count[0] += met;
                count[1] += Math.max(0, met - 1);
            }
        }
        return count;
    }
}
