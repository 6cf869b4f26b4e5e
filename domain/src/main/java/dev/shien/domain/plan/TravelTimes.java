package dev.shien.domain.plan;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;

/**
 * How long it takes to travel between places, which may be wards as well as addresses. It takes as long there as back; that
 * a way over a third place takes no less is not asked for.
 *
 * @param places the ids of all places
 * @param withinMinutes how long it takes from one company, or one room, to another in the same place
 * @param legs how long it takes between any two places, each pair once
 */
public record TravelTimes(ImmutableSet<String> places, int withinMinutes, ImmutableList<TravelLeg> legs) {

    /** The longest travel, in minutes. */
    public static final int GREATEST_MINUTES = 24 * 60;

    /** Refuses legs of unknown places, a pair of places that is given twice, and one that is not given. */
    public TravelTimes {
        if (withinMinutes < 0 || withinMinutes > GREATEST_MINUTES) {
            throw new IllegalArgumentException(
                    "Travel within a place must take from 0 to " + GREATEST_MINUTES + " minutes, was " + withinMinutes);
        }
        Table<String, String, Boolean> joined = HashBasedTable.create();
        for (TravelLeg leg : legs) {
            requireKnown(places, leg.from());
            requireKnown(places, leg.to());
            if (joined.put(leg.from(), leg.to(), true) != null || joined.put(leg.to(), leg.from(), true) != null) {
                throw new IllegalArgumentException(
                        "The travel between '" + leg.from() + "' and '" + leg.to() + "' is given twice");
            }
        }
        requireAll(places.asList(), joined);
    }

    private static void requireKnown(ImmutableSet<String> places, String place) {
        if (!places.contains(place)) {
            throw new IllegalArgumentException("Unknown place '" + place + "' in a leg, known are " + places);
        }
    }

    private static void requireAll(ImmutableList<String> places, Table<String, String, Boolean> joined) {
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!joined.contains(places.get(i), places.get(j))) {
                    throw unknown(places.get(j), places.get(i));
                }
            }
        }
    }

    private static IllegalArgumentException unknown(String from, String to) {
        return new IllegalArgumentException(
                "No travel time between '" + from + "' and '" + to + "', expected one for every two places");
    }

    /** No places, and so no travel. */
    public static TravelTimes none() {
        return new TravelTimes(ImmutableSet.of(), 0, ImmutableList.of());
    }

    /**
     * How many minutes it takes from one place to another; within a place, from one company or room to another.
     *
     * @throws IllegalArgumentException if no travel between these places is known
     */
    public int minutes(String from, String to) {
        if (from.equals(to) && places.contains(from)) {
            return withinMinutes;
        }
        return legs.stream()
                .filter(leg -> leg.joins(from, to))
                .findFirst()
                .map(TravelLeg::minutes)
                .orElseThrow(() -> unknown(from, to));
    }

    /** The longest travel that there is, in minutes. */
    public int longest() {
        return Math.max(
                withinMinutes, legs.stream().mapToInt(TravelLeg::minutes).max().orElse(0));
    }
}
