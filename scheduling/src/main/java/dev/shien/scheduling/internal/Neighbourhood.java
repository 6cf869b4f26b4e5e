package dev.shien.scheduling.internal;

/** A plan in work that can be changed step by step. */
public interface Neighbourhood {

    /** What {@link #propose} returns where no change is possible. */
    long NO_MOVE = Long.MAX_VALUE;

    /** Chooses a change at random and says by how much it would change the cost, without making it. */
    long propose(SplitMix64 random);

    /** Makes the change that was proposed last. */
    void accept();

    /** Keeps a copy of the plan as it is now, as the best so far. */
    void keep();
}
