package dev.shien.benchmarks.visit;

import dev.shien.domain.plan.TravelTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long travel takes, found at once: the problem itself looks through all its legs. */
final class CaseRoads {

    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] minutes;

    CaseRoads(TravelTimes travel) {
        List<String> ids = new ArrayList<>(travel.places());
        this.minutes = new int[ids.size()][ids.size()];
        for (int from = 0; from < minutes.length; from++) {
            places.put(ids.get(from), from);
            for (int to = 0; to < minutes.length; to++) {
                minutes[from][to] = travel.minutes(ids.get(from), ids.get(to));
            }
        }
    }

    /** How many minutes it takes from one place to another. */
    int minutes(String from, String to) {
        return minutes[place(from)][place(to)];
    }

    /** How many minutes it takes from one place to another, both by number. */
    int minutes(int from, int to) {
        return minutes[from][to];
    }

    /** The number of a place. */
    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("Unknown place '" + id + "', known are " + places.keySet());
        }
        return place;
    }
}
