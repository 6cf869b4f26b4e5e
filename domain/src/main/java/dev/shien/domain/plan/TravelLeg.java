package dev.shien.domain.plan;

/**
 * How long it takes to travel between two places, in either direction.
 *
 * @param from one place
 * @param to another place
 * @param minutes how long it takes
 */
public record TravelLeg(String from, String to, int minutes) {

    /** Refuses a leg within one place, and one of less than nothing or more than a day. */
    public TravelLeg {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Expected a leg between two places, was '" + from + "' to itself");
        }
        if (minutes < 0 || minutes > TravelTimes.GREATEST_MINUTES) {
            throw new IllegalArgumentException("Travel from '" + from + "' to '" + to + "' must take from 0 to "
                    + TravelTimes.GREATEST_MINUTES + " minutes, was " + minutes);
        }
    }

    /** Whether it joins these two places. */
    boolean joins(String one, String other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
