package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many of a group can have a place of their own among those that they would take (Kuhn 1955, by augmenting paths). */
final class Matching {

    private static final int NOBODY = -1;

    private final int[][] wanted;
    private final int[] holder;
    private final int[] seen;

    private Matching(int[][] wanted, int places) {
        this.wanted = wanted;
        this.holder = new int[places];
        this.seen = new int[places];
        Arrays.fill(holder, NOBODY);
        Arrays.fill(seen, NOBODY);
    }

    /**
     * Whether there is a place for each.
     *
     * @param wanted the places that each would take
     * @param places the number of places
     */
    static boolean exists(int[][] wanted, int places) {
        Matching matching = new Matching(wanted, places);
        return IntStream.range(0, wanted.length).allMatch(who -> matching.find(who, who));
    }

    /**
     * How many can have a place at most.
     *
     * @param wanted the places that each would take
     * @param places the number of places
     */
    static int most(int[][] wanted, int places) {
        Matching matching = new Matching(wanted, places);
        int found = 0;
        for (int who = 0; who < wanted.length; who++) {
            found += matching.find(who, who) ? 1 : 0;
        }
        return found;
    }

    private boolean find(int who, int mark) {
        for (int place : wanted[who]) {
            if (seen[place] != mark) {
                seen[place] = mark;
                if (holder[place] == NOBODY || find(holder[place], mark)) {
                    holder[place] = who;
                    return true;
                }
            }
        }
        return false;
    }
}
