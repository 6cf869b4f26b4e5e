package dev.shien.domain.workshop.criterion;

/**
 * All should have met all others early. Counted is each pair that does not meet in the first rounds, although both are
 * present in one of them.
 *
 * @param within how many rounds from the first, at least 1
 * @param weight how much it counts
 */
public record EveryoneMeets(int within, Weight weight) implements Criterion {

    /** Refuses less than one round. */
    public EveryoneMeets {
        if (within < 1) {
            throw new IllegalArgumentException("Within of EVERYONE_MEETS must be at least 1, was " + within);
        }
    }

    @Override
    public String code() {
        return "workshop.everyone-meets." + within;
    }
}
