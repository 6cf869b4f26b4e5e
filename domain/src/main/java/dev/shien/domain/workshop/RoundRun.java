package dev.shien.domain.workshop;

/**
 * Rounds over which the groups stay as they are, such as one desk exercise that takes three sessions.
 *
 * @param from the number of the first round
 * @param to the number of the last round, included
 */
public record RoundRun(int from, int to) {

    /** Refuses a run that ends before it starts. */
    public RoundRun {
        if (to < from) {
            throw new IllegalArgumentException("Run of rounds must not end before it starts, was " + from + "-" + to);
        }
    }

    /** Whether the round is part of the run. */
    public boolean contains(int round) {
        return from <= round && round <= to;
    }
}
