package dev.shien.domain.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How long it takes to travel between places, the same in both directions; no time within a place.
 *
 * @param legs what is known, each pair of places once
 */
public record TravelTimes(ImmutableList<Leg> legs) {

    /** The longest way, in minutes. */
    public static final int LONGEST = 24 * 60;

    /**
     * The way between two places.
     *
     * @param from one place
     * @param to the other
     * @param minutes how long it takes
     */
    public record Leg(String from, String to, int minutes) {

        /** Refuses a way from a place to itself, and one that takes less than no time or longer than a day. */
        public Leg {
            if (from.equals(to)) {
                throw new IllegalArgumentException("A way must lead to another place, was '" + from + "' twice");
            }
            if (minutes < 0 || minutes > LONGEST) {
                throw new IllegalArgumentException("The way from '" + from + "' to '" + to + "' must take 0 to "
                        + LONGEST + " minutes, was " + minutes);
            }
        }
    }

    /** Refuses a way that is given twice, in whichever direction. */
    public TravelTimes {
        Set<ImmutableSet<String>> seen = new HashSet<>();
        for (Leg leg : legs) {
            if (!seen.add(ImmutableSet.of(leg.from(), leg.to()))) {
                throw new IllegalArgumentException(
                        "The way between '" + leg.from() + "' and '" + leg.to() + "' is given twice");
            }
        }
    }

    /** Nobody travels. */
    public static TravelTimes none() {
        return new TravelTimes(ImmutableList.of());
    }

    /** The places between which something is known. */
    public ImmutableSet<String> places() {
        return legs.stream()
                .flatMap(leg -> ImmutableList.of(leg.from(), leg.to()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The minutes between two places; absent where nothing is known. */
    public Optional<Integer> between(String from, String to) {
        return from.equals(to)
                ? Optional.of(0)
                : legs.stream()
                        .filter(leg -> (leg.from().equals(from) && leg.to().equals(to))
                                || (leg.from().equals(to) && leg.to().equals(from)))
                        .map(Leg::minutes)
                        .findFirst();
    }
}
