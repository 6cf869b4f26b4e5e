package dev.shien.scheduling.visit;

import java.util.stream.IntStream;

/** What holds from one visit of a company to the next, by phase. */
final class Steps {

    private static final int NO_LIMIT = -1;

    private final int[] least;
    private final int[] greatest;
    private final boolean[] first;
    private final boolean[] given;

    /** The steps of a company. */
    Steps(Agenda agenda, int company) {
        int visit = company * agenda.phases;
        this.least = new int[agenda.phases];
        this.greatest = new int[agenda.phases];
        this.first = new boolean[agenda.phases];
        this.given = new boolean[agenda.phases];
        for (int p = 0; p < agenda.phases; p++) {
            given[p] = agenda.pins.containsKey(visit + p);
            least[p] = agenda.phase(p).leastGapDays();
            greatest[p] = agenda.phase(p).greatestGapDays().orElse(NO_LIMIT);
            ask(agenda, visit, p);
            first[p] = p == 0 || agenda.stretch(visit + p) != agenda.stretch(visit + p - 1);
        }
    }

    /** Between given visits nothing is asked. */
    private void ask(Agenda agenda, int visit, int phase) {
        Place pin = agenda.pins.get(visit + phase);
        for (int p = 0; p < phase && pin != null; p++) {
            Place before = agenda.pins.get(visit + p);
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
