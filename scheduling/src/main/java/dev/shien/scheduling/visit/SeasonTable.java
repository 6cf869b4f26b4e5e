package dev.shien.scheduling.visit;

import java.util.Arrays;

/**
 * What it costs at least to have so many visits up to a season, and so many of them in it, and from which numbers that is reached; one
 * expert fills it after the other. Not safe for use by several threads.
 */
final class SeasonTable {

    private int numbers;
    private long[] costs = new long[0];
    private int[] soFar = new int[0];
    private int[] before = new int[0];

    /** A table for each season. */
    static SeasonTable[] forEach(Seasons seasons) {
        SeasonTable[] tables = new SeasonTable[seasons.count()];
        Arrays.setAll(tables, season -> new SeasonTable());
        return tables;
    }

    /** Makes room for numbers up to a limit, of which fewer than so many are in the season, and forgets all. */
    void clear(int limit, int ofSeason) {
        numbers = ofSeason;
        int size = Math.multiplyExact(limit + 1, ofSeason);
        if (costs.length < size) {
            costs = new long[size];
            soFar = new int[size];
            before = new int[size];
        }
        Arrays.fill(costs, 0, size, Passage.NEVER);
    }

    /** How many numbers of visits a season can have. */
    int numbers() {
        return numbers;
    }

    /** What it costs at least to have so many visits in all, and so many in the season. */
    long cost(int all, int number) {
        return costs[all * numbers + number];
    }

    /** Takes a cost that is less than the one before, and from how many visits before the season, and of the season before, it is reached. */
    void lower(int all, int number, long cost, int allBefore, int numberBefore) {
        int at = all * numbers + number;
        if (cost < costs[at]) {
            costs[at] = cost;
            soFar[at] = allBefore;
            before[at] = numberBefore;
        }
    }

    /** How many visits there are before the season. */
    int soFar(int all, int number) {
        return soFar[all * numbers + number];
    }

    /** How many visits there are in the season before. */
    int before(int all, int number) {
        return before[all * numbers + number];
    }
}
