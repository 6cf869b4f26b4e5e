package dev.shien.domain.workshop;

/**
 * Rounds over which the groups stay as they are, such as one desk exercise that takes three sessions.
 *
 * @param from the number of the first round
 * @param to the number of the last round, included
 */
public record RoundRun(int from, int to) {

    /** Refuses a run that ends before it starts, or starts before round 1. */
    public RoundRun {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("Expected 1 <= from <= to for a run of rounds, was " + from + ", " + to);
        }
    }

    /** Whether the round is part of the run. */
    public boolean contains(int round) {
        return from <= round && round <= to;
    }
}
