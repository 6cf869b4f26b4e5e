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
                .mapToLong(profile -> prices.prices[profile][profile])
                .toArray();
    }

    /** What it costs that somebody sits with a group of which he is no member. */
    long joining(int person, int group) {
        return sums[group][prices.profile[person]];
    }

    /** What it costs that a member of a group sits with the others. */
    long leaving(int person, int group) {
        int profile = prices.profile[person];
        return sums[group][profile] - alone[profile];
    }

    /** By how much the cost changes if two exchange their groups. */
    long swapped(int one, int from, int other, int to) {
        int a = prices.profile[one];
        int b = prices.profile[other];
        long[] left = sums[from];
        long[] joined = sums[to];
        return joined[a] - left[a] + left[b] - joined[b] + alone[a] + alone[b] - 2 * prices.prices[a][b];
    }

    /** By how much the cost changes if one moves to another group. */
    long moved(int person, int from, int to) {
        int profile = prices.profile[person];
        return sums[to][profile] - sums[from][profile] + alone[profile];
    }

    int profiles() {
        return prices.profiles;
    }

    int profile(int person) {
        return prices.profile[person];
    }

    /** What a group costs each profile that exchanges seats with a member: the price of the two is paid on neither side. */
    void replacing(int person, int group, long[] costs) {
        long[] sum = sums[group];
        long[] price = prices(person);
        for (int profile = 0; profile < costs.length; profile++) {
            costs[profile] = sum[profile] - 2 * price[profile];
        }
    }

    /** What somebody costs whom he joins, by their profile. */
    private long[] prices(int person) {
        return prices.prices[prices.profile[person]];
    }

    void add(int person, int group) {
        long[] of = sums[group];
        long[] price = prices(person);
        for (int profile = 0; profile < of.length; profile++) {
            of[profile] += price[profile];
        }
    }

    /** Somebody goes from one group to another. */
    void move(int person, int from, int to) {
        long[] left = sums[from];
        long[] joined = sums[to];
        long[] price = prices(person);
        for (int profile = 0; profile < left.length; profile++) {
            left[profile] -= price[profile];
        }
        for (int profile = 0; profile < joined.length; profile++) {
            joined[profile] += price[profile];
        }
    }

    /** Two exchange their groups. */
    void swap(int one, int from, int other, int to) {
        exchange(sums[from], prices(one), prices(other));
        exchange(sums[to], prices(other), prices(one));
    }

    private static void exchange(long[] sums, long[] gone, long[] come) {
        for (int profile = 0; profile < sums.length; profile++) {
            sums[profile] += come[profile] - gone[profile];
        }
    }
}
