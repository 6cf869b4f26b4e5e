package dev.shien.domain.plan;

/**
 * How long a planner may search, in steps and not in seconds, so that the same problem and budget give the same plan on
 * every machine.
 *
 * @param iterations the number of changes that may be tried; 0 leaves the first plan as it was constructed
 * @param seed chooses among the searches
 */
public record Budget(long iterations, long seed) {

    /** Refuses a negative number of iterations. */
    public Budget {
        if (iterations < 0) {
            throw new IllegalArgumentException("Iterations must be at least 0, was " + iterations);
        }
    }

    /** A budget of so many iterations with a seed. */
    public static Budget of(long iterations, long seed) {
        return new Budget(iterations, seed);
    }
}
