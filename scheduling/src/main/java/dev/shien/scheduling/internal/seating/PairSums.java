package dev.shien.scheduling.internal.seating;

/**
 * What a group costs somebody who joins it, for each group and profile, kept up to date: an exchange is then weighed in constant
 * time, as Gallego et al. 2013 weigh it, and only one that is made takes time in the number of profiles.
 */
final class PairSums {

    private final PairPrices prices;
    private final long[][] sums;

    PairSums(PairPrices prices, int groups) {
        this.prices = prices;
        this.sums = new long[groups][prices.profiles];
    }

    /** What it costs that somebody sits with a group of which he is no member, but for one of them. */
    long joining(int person, int group, int except) {
        long sum = sums[group][prices.profile[person]];
        return except == Tally.NOBODY ? sum : sum - prices.price(person, except);
    }

    /** What it costs that somebody sits with the others of his group. */
    long leaving(int person, int group) {
        return sums[group][prices.profile[person]] - prices.price(person, person);
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
