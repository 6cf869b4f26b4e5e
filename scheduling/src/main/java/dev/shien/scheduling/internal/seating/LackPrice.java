package dev.shien.scheduling.internal.seating;

/** A price for every group of which nobody is able, though somebody is there. */
public final class LackPrice extends GroupPrice {

    private final boolean[] there;
    private final boolean[] able;
    private final long price;

    /**
     * A price. The arrays are taken over, not copied.
     *
     * @param there who is there, by person
     * @param able who is able if there, by person
     * @param price what it costs that a group lacks somebody who is able
     */
    public LackPrice(boolean[] there, boolean[] able, long price) {
        this.there = there;
        this.able = able;
        this.price = price;
    }

    @Override
    Tally tally(int groups) {
        return new Lacks(groups);
    }

    private int there(int person) {
        return person != Tally.NOBODY && there[person] ? 1 : 0;
    }

    private int able(int person) {
        return person != Tally.NOBODY && there[person] && able[person] ? 1 : 0;
    }

    private long price(int there, int able) {
        return there > 0 && able == 0 ? price : 0;
    }

    private final class Lacks extends Tally {

        private final int[] there;
        private final int[] able;

        Lacks(int groups) {
            this.there = new int[groups];
            this.able = new int[groups];
        }

        @Override
        void sit(int person, int group) {
            there[group] += there(person);
            able[group] += able(person);
        }

        @Override
        void leave(int person, int group) {
            there[group] -= there(person);
            able[group] -= able(person);
        }

        @Override
        long delta(int one, int from, int other, int to) {
            int going = there(one) - there(other);
            int able = able(one) - able(other);
            return price(this.there[from] - going, this.able[from] - able)
                    - price(this.there[from], this.able[from])
                    + price(this.there[to] + going, this.able[to] + able)
                    - price(this.there[to], this.able[to]);
        }

        @Override
        long cost() {
            long cost = 0;
            for (int group = 0; group < there.length; group++) {
                cost += price(there[group], able[group]);
            }
            return cost;
        }
    }
}
