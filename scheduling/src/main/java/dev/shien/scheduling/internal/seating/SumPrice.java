package dev.shien.scheduling.internal.seating;

/** A price for how far the sum of a number over a group is from nought, squared. */
public final class SumPrice extends GroupPrice {

    private static final long THOUSANDTHS = 1000;

    private final long[] numbers;
    private final UnitPrice price;

    /**
     * A price: that of a thousandth of the square of the sum, rounded down.
     *
     * @param numbers the number of each person, in thousandths; taken over, not copied
     * @param price what that square costs
     */
    public SumPrice(long[] numbers, UnitPrice price) {
        this.numbers = numbers;
        this.price = price;
    }

    @Override
    Tally tally(int groups) {
        return new Sums(groups);
    }

    private long price(long sum) {
        return price.of(sum * sum / THOUSANDTHS);
    }

    private final class Sums extends Tally {

        private final long[] sums;

        Sums(int groups) {
            this.sums = new long[groups];
        }

        @Override
        void sit(int person, int group) {
            sums[group] += numbers[person];
        }

        @Override
        void leave(int person, int group) {
            sums[group] -= numbers[person];
        }

        @Override
        long delta(int one, int from, int other, int to) {
            long moved = numbers[one] - (other == NOBODY ? 0 : numbers[other]);
            return price(sums[from] - moved) - price(sums[from]) + price(sums[to] + moved) - price(sums[to]);
        }

        @Override
        long cost() {
            long cost = 0;
            for (long sum : sums) {
                cost += price(sum);
            }
            return cost;
        }
    }
}
