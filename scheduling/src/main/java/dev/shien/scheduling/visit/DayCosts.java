package dev.shien.scheduling.visit;

import java.util.Arrays;

/** What a visit costs by itself, wherever it could be if there were no other; worked out when it is first asked for. */
final class DayCosts {

    /** Where a visit cannot be. */
    static final int NONE = Integer.MAX_VALUE;

    private final Agenda agenda;

    /** By visit, where anything of it was asked, and expert. */
    private final int[][][] ofDays;

    private final int[][][] ofMoments;

    DayCosts(Agenda agenda) {
        this.agenda = agenda;
        this.ofDays = new int[agenda.visits][][];
        this.ofMoments = new int[agenda.visits][][];
    }

    /**
     * What it costs on each day of the openings, at the time of day that costs least, by mode in the order of {@link Agenda#modes} times
     * days plus day; {@link #NONE} where it cannot be.
     */
    int[] of(int visit, int expert) {
        int[][] its = ofExperts(ofDays, visit);
        if (its[expert] == null) {
            its[expert] = days(visit, expert);
        }
        return its[expert];
    }

    /** What it costs at one of the moments of the openings, in one of the modes. */
    int of(int visit, int expert, int mode, int day, int moment) {
        Openings openings = agenda.openings(visit, expert);
        if (agenda.terms.timed(visit)) {
            return moments(visit, expert)[mode * openings.count() + moment];
        }
        int cost = of(visit, expert)[mode * openings.days() + day];
        boolean fine = cost == NONE
                || !agenda.halfWelcome(visit, openings.day(day))
                || agenda.welcome(visit, place(visit, expert, mode, moment));
        return fine ? cost : NONE;
    }

    private Place place(int visit, int expert, int mode, int moment) {
        return agenda.place(
                visit,
                expert,
                agenda.openings(visit, expert).moment(moment),
                agenda.modes(visit, expert).get(mode));
    }

    private int[] moments(int visit, int expert) {
        int[][] its = ofExperts(ofMoments, visit);
        if (its[expert] == null) {
            its[expert] = work(visit, expert);
        }
        return its[expert];
    }

    private int[][] ofExperts(int[][][] all, int visit) {
        if (all[visit] == null) {
            all[visit] = new int[agenda.experts][];
        }
        return all[visit];
    }

    private int[] work(int visit, int expert) {
        int moments = agenda.openings(visit, expert).count();
        int[] all = new int[agenda.modes(visit, expert).size() * moments];
        Arrays.setAll(all, i -> at(visit, place(visit, expert, i / moments, i % moments)));
        return all;
    }

    private int[] days(int visit, int expert) {
        int days = agenda.openings(visit, expert).days();
        int[] all = new int[agenda.modes(visit, expert).size() * days];
        Arrays.setAll(all, i -> day(visit, expert, i / days, i % days));
        return all;
    }

    private int day(int visit, int expert, int mode, int day) {
        return agenda.terms.timed(visit)
                ? leastMoment(visit, expert, mode, day)
                : firstMoment(visit, expert, mode, day);
    }

    private int leastMoment(int visit, int expert, int mode, int day) {
        Openings openings = agenda.openings(visit, expert);
        int[] all = moments(visit, expert);
        int least = NONE;
        for (int i = openings.from(day); i < openings.from(day + 1); i++) {
            least = Math.min(least, all[mode * openings.count() + i]);
        }
        return least;
    }

    /** The first that there is, where the time of day does not matter. */
    private int firstMoment(int visit, int expert, int mode, int day) {
        Openings openings = agenda.openings(visit, expert);
        int least = NONE;
        int behind = agenda.halfWelcome(visit, openings.day(day)) ? openings.from(day + 1) : openings.from(day) + 1;
        for (int i = openings.from(day); i < behind && least == NONE; i++) {
            least = at(visit, place(visit, expert, mode, i));
        }
        return least;
    }

    private int at(int visit, Place place) {
        return agenda.welcome(visit, place) ? Math.toIntExact(agenda.terms.cost(visit, place)) : NONE;
    }
}
