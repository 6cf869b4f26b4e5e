package dev.shien.scheduling.visit;

import dev.shien.domain.visit.VisitMode;
import java.util.Arrays;

/** What a visit costs on a day by itself, at the time of day that costs least; worked out when it is first asked for. */
final class DayCosts {

    /** Where a visit cannot be. */
    static final int NONE = Integer.MAX_VALUE;

    private final Agenda agenda;
    private final int[][] costs;

    DayCosts(Agenda agenda) {
        this.agenda = agenda;
        this.costs = new int[agenda.visits * agenda.experts][];
    }

    /** The costs by mode, in the order of {@link Agenda#modes}, times days of the openings plus day; {@link #NONE} where it cannot be. */
    int[] of(int visit, int expert) {
        int at = visit * agenda.experts + expert;
        if (costs[at] == null) {
            costs[at] = work(visit, expert);
        }
        return costs[at];
    }

    private int[] work(int visit, int expert) {
        Openings openings = agenda.openings(visit, expert);
        int[] all = new int[agenda.modes(visit, expert).size() * openings.days()];
        Arrays.fill(all, NONE);
        int next = 0;
        for (VisitMode mode : agenda.modes(visit, expert)) {
            for (int day = 0; day < openings.days(); day++) {
                all[next++] = cheapest(visit, expert, openings, day, mode);
            }
        }
        return all;
    }

    private int cheapest(int visit, int expert, Openings openings, int day, VisitMode mode) {
        int least = NONE;
        for (int i = openings.from(day); i < openings.from(day + 1); i++) {
            Place place = agenda.place(visit, expert, openings.moment(i), mode);
            if (agenda.welcome(visit, place)) {
                least = Math.min(least, Math.toIntExact(agenda.terms.cost(visit, place)));
                if (!agenda.terms.timed(visit)) {
                    break;
                }
            }
        }
        return least;
    }
}
