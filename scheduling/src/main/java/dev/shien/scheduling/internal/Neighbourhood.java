package dev.shien.scheduling.internal;

/** A plan in work that can be changed step by step. */
public interface Neighbourhood {

    /** What {@link #propose} returns where no change is possible. */
    long NO_MOVE = Long.MAX_VALUE;

    /**
     * Chooses a change at random and says by how much it changes the cost. Whether the change is made at once and undone
     * by {@link #reject}, or made by {@link #accept}, is the plan's own business.
     */
    long propose(SplitMix64 random);

    /**
     * Chooses a change as {@link #propose(SplitMix64)} does, and decides whether it is to be made: {@link #NO_MOVE} if it is
     * not. A plan that can look at many changes cheaply may do so until it finds one that is to be made.
     *
     * @param heat how much dearer a change may make the plan
     */
    default long propose(SplitMix64 random, Heat heat) {
        long delta = propose(random);
        return delta <= 0 || heat.takes(delta, random) ? delta : NO_MOVE;
    }

    /** At how many changes the plan looked to propose the last one, at least 1. */
    default int looked() {
        return 1;
    }

    /** Makes the change that was proposed last. */
    void accept();

    /** Drops the change that was proposed last. */
    void reject();

    /** Keeps a copy of the plan as it is now, as the best so far. */
    void keep();
}
