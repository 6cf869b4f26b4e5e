package dev.shien.scheduling.internal.seating;

/** A price for how many of each kind a group holds. */
public final class CountPrice extends GroupPrice {

    private static final int[] NOTHING = {};

    private final int[][] kinds;
    private final int count;
    private final long[] prices;

    /**
     * A price. The arrays are taken over, not copied.
     *
     * @param kinds the kinds of each person, none twice
     * @param count how many kinds there are
     * @param prices what it costs that a group holds so many of a kind, from none to the largest group
     */
    public CountPrice(int[][] kinds, int count, long[] prices) {
        this.kinds = kinds;
        this.count = count;
        this.prices = prices;
    }

    @Override
    Tally tally(int groups) {
        return new Counts(groups);
    }

    private final class Counts extends Tally {

        private final int[] held;

        Counts(int groups) {
            this.held = new int[groups * count];
        }

        @Override
        void sit(int person, int group) {
            for (int kind : kinds[person]) {
                held[group * count + kind]++;
            }
        }

        @Override
        void leave(int person, int group) {
            for (int kind : kinds[person]) {
                held[group * count + kind]--;
            }
        }

        @Override
        long delta(int one, int from, int other, int to) {
            return other == NOBODY
                    ? moving(kinds[one], NOTHING, from, to)
                    : moving(kinds[one], kinds[other], from, to) + moving(kinds[other], kinds[one], to, from);
        }

        /** What changes where kinds move to another group, but for those that come back from there. */
        private long moving(int[] moved, int[] back, int from, int to) {
            long delta = 0;
            for (int kind : moved) {
                if (!contains(back, kind)) {
                    int left = held[from * count + kind];
                    int joined = held[to * count + kind];
                    delta += prices[left - 1] - prices[left] + prices[joined + 1] - prices[joined];
                }
            }
            return delta;
        }

        @Override
        long cost() {
            long cost = 0;
            for (int kind : held) {
                cost += prices[kind];
            }
            return cost;
        }
    }

    private static boolean contains(int[] kinds, int kind) {
        for (int k : kinds) {
            if (k == kind) {
                return true;
            }
        }
        return false;
    }
}
