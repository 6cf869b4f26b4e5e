package dev.shien.scheduling.internal.seating;

/** What the groups of a block hold of something, and what that costs. */
abstract class Tally {

    /** Stands for nobody, where somebody moves to a free seat. */
    static final int NOBODY = -1;

    abstract void sit(int person, int group);

    abstract void leave(int person, int group);

    /**
     * By how much the cost changes if somebody takes the place of somebody else, and that one his.
     *
     * @param other the one who sits in the group to which the first goes, or {@link #NOBODY}
     */
    abstract long delta(int one, int from, int other, int to);

    /** Makes that exchange. */
    final void exchange(int one, int from, int other, int to) {
        leave(one, from);
        sit(one, to);
        if (other != NOBODY) {
            leave(other, to);
            sit(other, from);
        }
    }

    abstract long cost();
}
