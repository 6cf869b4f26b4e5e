package dev.shien.scheduling.visit;

import com.google.common.primitives.Booleans;
import java.util.stream.IntStream;

/** What holds from one visit of a company to the next, by phase. */
final class Steps {

    private static final int NO_LIMIT = -1;

    private final int[] least;
    private final int[] greatest;
    private final boolean[] first;
    private final boolean[] given;

    /** The first and the last day of each visit. */
    private final int[] from;

    private final int[] to;

    /** Of the first so many days, the least and the most that later visits ask for. */
    private final int[] low;

    private final int[] top;

    private final boolean anyGiven;

    /** No steps at all. */
    private Steps() {
        this.least = new int[0];
        this.greatest = new int[0];
        this.first = new boolean[0];
        this.given = new boolean[0];
        this.from = new int[0];
        this.to = new int[0];
        this.low = new int[0];
        this.top = new int[0];
        this.anyGiven = false;
    }

    /** The steps of nobody. */
    static Steps none() {
        return new Steps();
    }

    /** The steps of a company. */
    Steps(Agenda agenda, int company) {
        int visit = company * agenda.phases;
        this.least = new int[agenda.phases];
        this.greatest = new int[agenda.phases];
        this.first = new boolean[agenda.phases];
        this.given = new boolean[agenda.phases];
        this.from = new int[agenda.phases];
        this.to = new int[agenda.phases];
        this.low = new int[agenda.phases];
        this.top = new int[agenda.phases];
        for (int p = 0; p < agenda.phases; p++) {
            given[p] = agenda.isGiven(visit + p);
            least[p] = agenda.phase(p).leastGapDays();
            greatest[p] = agenda.phase(p).greatestGapDays().orElse(NO_LIMIT);
            ask(agenda, visit, p);
            from[p] = given[p] ? day(agenda, visit + p) : agenda.windows.first(agenda.windows.of(visit + p));
            to[p] = given[p] ? day(agenda, visit + p) : agenda.windows.last(agenda.windows.of(visit + p));
            first[p] = p == 0 || agenda.stretch(visit + p) != agenda.stretch(visit + p - 1);
        }
        this.anyGiven = Booleans.contains(given, true);
        range(agenda.days.count());
    }

    private static int day(Agenda agenda, int visit) {
        Place place = agenda.given(visit);
        return place == null ? 0 : place.day();
    }

    private void range(int days) {
        int lowest = days;
        for (int p = low.length - 1; p >= 0; p--) {
            low[p] = lowest;
            lowest = Math.min(lowest, open(p, from[p]));
        }
        int highest = 0;
        for (int p = 0; p < top.length; p++) {
            highest = Math.max(highest, to[p] + 1);
            top[p] = highest;
            low[p] = Math.min(low[p], highest);
        }
    }

    /** The first day on which the visit of a phase may be. */
    int from(int phase) {
        return from[phase];
    }

    /** The last day on which it may be; before the first if there is none. */
    int to(int phase) {
        return to[phase];
    }

    /** The least number of days, from the first of all, that is asked for the visits up to a phase. */
    int low(int phase) {
        return low[phase];
    }

    /** The number of days with which all visits up to a phase have their days. */
    int top(int phase) {
        return top[phase];
    }

    /** Whether any visit is given. */
    boolean anyGiven() {
        return anyGiven;
    }

    /** Between given visits nothing is asked. */
    private void ask(Agenda agenda, int visit, int phase) {
        Place pin = agenda.given(visit + phase);
        for (int p = 0; p < phase && pin != null; p++) {
            Place before = agenda.given(visit + p);
            least[phase] = before == null ? least[phase] : Math.min(least[phase], pin.day() - before.day());
        }
        greatest[phase] = phase > 0 && given[phase] && given[phase - 1] ? NO_LIMIT : greatest[phase];
    }

    /** Whether a stretch begins with a phase. */
    boolean first(int phase) {
        return first[phase];
    }

    /** The phases with which stretches begin. */
    IntStream firsts() {
        return IntStream.range(0, first.length).filter(p -> first[p]);
    }

    /** The phase behind the stretch that begins with one. */
    int behind(int phase) {
        int behind = phase + 1;
        while (behind < first.length && !first[behind]) {
            behind++;
        }
        return behind;
    }

    /** Whether the visit is given, so that it is where it is and nowhere else. */
    boolean given(int phase) {
        return given[phase];
    }

    /** How many of the days from 0 on an earlier visit may be on if this one is on a day. */
    int open(int phase, int day) {
        return Math.max(0, day - least[phase] + 1);
    }

    /** Whether the visit directly before must not be too long ago. */
    boolean isLimited(int phase) {
        return greatest[phase] != NO_LIMIT;
    }

    /** The first day on which the visit directly before may be. */
    int earliest(int phase, int day) {
        return Math.max(0, day - greatest[phase]);
    }
}
