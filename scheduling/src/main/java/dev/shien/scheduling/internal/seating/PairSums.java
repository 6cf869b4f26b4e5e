package dev.shien.scheduling.internal.seating;

import java.util.stream.IntStream;

/**
 * What a group costs somebody who joins it, for each group and profile, kept up to date: an exchange is then weighed in constant
 * time, as Gallego et al. 2013 weigh it, and only one that is made takes time in the number of profiles.
 */
final class PairSums {

    private final PairPrices prices;
    private final long[][] sums;

    /** What two people of one profile cost together, which is also counted for one by himself. */
    private final long[] alone;

    PairSums(PairPrices prices, int groups) {
        this.prices = prices;
        this.sums = new long[groups][prices.profiles];
        this.alone = IntStream.range(0, prices.profiles)
                .mapToLong(profile -> prices.prices[profile * prices.profiles + profile])
                .toArray();
    }

    /** What it costs that somebody sits with a group of which he is no member. */
    long joining(int person, int group) {
        return sums[group][prices.profile[person]];
    }

    /** By how much the cost changes if two exchange their groups. */
    long swapped(int one, int from, int other, int to) {
        int a = prices.profile[one];
        int b = prices.profile[other];
        long[] left = sums[from];
        long[] joined = sums[to];
        return joined[a]
                - left[a]
                + left[b]
                - joined[b]
                + alone[a]
                + alone[b]
                - 2 * prices.prices[a * prices.profiles + b];
    }

    /** By how much the cost changes if one moves to another group. */
    long moved(int person, int from, int to) {
        int profile = prices.profile[person];
        return sums[to][profile] - sums[from][profile] + alone[profile];
    }

    void add(int person, int group) {
        long[] of = sums[group];
        int row = prices.profile[person] * prices.profiles;
        for (int profile = 0; profile < of.length; profile++) {
            of[profile] += prices.prices[row + profile];
        }
    }

    /** Somebody goes from one group to another. */
    void move(int person, int from, int to) {
        long[] left = sums[from];
        long[] joined = sums[to];
        int row = prices.profile[person] * prices.profiles;
        for (int profile = 0; profile < left.length; profile++) {
            long price = prices.prices[row + profile];
            left[profile] -= price;
            joined[profile] += price;
        }
    }
}
