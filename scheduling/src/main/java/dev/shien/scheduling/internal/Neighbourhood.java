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

    /** Makes the change that was proposed last. */
    void accept();

    /** Drops the change that was proposed last. */
    void reject();

    /** Keeps a copy of the plan as it is now, as the best so far. */
    void keep();
}
