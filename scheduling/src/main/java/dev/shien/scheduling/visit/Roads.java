package dev.shien.scheduling.visit;

import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.visit.Expert;
import dev.shien.domain.visit.VisitMode;
import dev.shien.domain.visit.VisitProblem;
import dev.shien.domain.visit.VisitedCompany;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long it takes to travel, places numbered from 0. */
final class Roads {

    /** The place of one whose place is not known. */
    static final int UNKNOWN = -1;

    private final int[][] minutes;
    private final int[] companies;
    private final int[] bases;

    /** The shortest ways, through other places where that is shorter, and at least one road long. */
    private final int[][] shortest;

    Roads(VisitProblem problem) {
        TravelTimes travel = problem.travel();
        List<String> places = travel.places().asList();
        this.minutes = new int[places.size()][places.size()];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i][i] = travel.withinMinutes();
        }
        for (TravelLeg leg : travel.legs()) {
            int from = places.indexOf(leg.from());
            int to = places.indexOf(leg.to());
            minutes[from][to] = leg.minutes();
            minutes[to][from] = leg.minutes();
        }
        this.shortest = shortest(minutes);
        this.companies = problem.companies().stream()
                .map(VisitedCompany::place)
                .mapToInt(place -> index(places, place))
                .toArray();
        this.bases = problem.experts().stream()
                .map(Expert::base)
                .mapToInt(place -> index(places, place))
                .toArray();
    }

    /** By the method of Floyd 1962 and Warshall 1962. */
    private static int[][] shortest(int[][] roads) {
        int[][] ways = Arrays.stream(roads).map(int[]::clone).toArray(int[][]::new);
        for (int over = 0; over < ways.length; over++) {
            for (int from = 0; from < ways.length; from++) {
                for (int to = 0; to < ways.length; to++) {
                    ways[from][to] = Math.min(ways[from][to], ways[from][over] + ways[over][to]);
                }
            }
        }
        return ways;
    }

    private static int index(List<String> places, Optional<String> place) {
        return place.map(places::indexOf).orElse(UNKNOWN);
    }

    /** Whether there is any travel at all. */
    boolean any() {
        return minutes.length > 0;
    }

    /** Where a visit of a company takes an expert; unknown if it is online or the place is not known. */
    int stop(int company, VisitMode mode) {
        return mode == VisitMode.ON_SITE ? companies[company] : UNKNOWN;
    }

    /** Where an expert sets out. */
    int base(int expert) {
        return bases[expert];
    }

    /** How many minutes it takes from one place to another; 0 if one of them is not known. */
    int minutes(int from, int to) {
        return from == UNKNOWN || to == UNKNOWN ? 0 : minutes[from][to];
    }

    /** How many minutes it takes at least, through whatever other places; 0 if one of them is not known. */
    int least(int from, int to) {
        return from == UNKNOWN || to == UNKNOWN ? 0 : shortest[from][to];
    }

    /** How many places there are. */
    int places() {
        return minutes.length;
    }

    /** How many minutes a day at least takes one away from a base who makes a stop, whatever other stops there are. */
    int away(int base, int stop) {
        return least(base, stop) + least(stop, base);
    }
}
