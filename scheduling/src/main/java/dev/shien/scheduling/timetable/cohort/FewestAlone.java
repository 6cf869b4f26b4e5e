package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many sessions of a cohort have none of its others beside them at least, if each could be wherever any of them can be: the best
 * choice of as many slots as it has sessions, day by day, by dynamic programming (Bellman 1957). Two sessions of a cohort cannot be at
 * once, but those that are given can.
 */
final class FewestAlone {

    /** With more than so many sessions times slots, nothing is counted. */
    private static final long MOST = 1_000_000;

    private final Board board;

    /** How many sessions are not given. */
    private final int free;

    /** How many sessions can be on one day. */
    private final int mostOfDay;

    /** Whether a session that is not given can be at a slot, and whether one is given there. */
    private final boolean[] open;

    private final boolean[] given;

    /**
     * The sessions of a cohort.
     *
     * @param mostOfDay on no day can more of them be
     */
    FewestAlone(Board board, Possible possible, int[] sessions, int mostOfDay) {
        this.board = board;
        this.mostOfDay = mostOfDay;
        this.open = new boolean[board.slots];
        this.given = new boolean[board.slots];
        this.free = (int) IntStream.of(sessions)
                .filter(session -> !possible.isGiven(session))
                .count();
        for (int session : sessions) {
            boolean[] where = possible.isGiven(session) ? given : open;
            IntStream.of(possible.slots(session)).forEach(slot -> where[slot] = true);
        }
    }

    /** The number; 0 where there is no choice at all. */
    int count() {
        if ((long) free * board.slots > MOST) {
            return 0;
        }
        int[] least = new int[free + 1];
        Arrays.fill(least, 1, free + 1, AloneOnDay.NO_WAY);
        for (int slot = 0; slot < board.slots; ) {
            int end = slot + 1;
            while (end < board.slots && board.hourOf[end] > 0) {
                end++;
            }
            least = together(least, day(slot, end));
            slot = end;
        }
        return least[free] >= AloneOnDay.NO_WAY ? 0 : least[free];
    }

    /** The least of two parts together, by how many are chosen. */
    private int[] together(int[] before, int[] day) {
        int[] least = new int[free + 1];
        Arrays.fill(least, AloneOnDay.NO_WAY);
        for (int chosen = 0; chosen <= free; chosen++) {
            for (int today = 0; today < day.length && today <= chosen; today++) {
                least[chosen] = Math.min(least[chosen], before[chosen - today] + day[today]);
            }
        }
        return least;
    }

    /** The least of a day, by how many slots are chosen beside those where sessions are given. */
    private int[] day(int from, int end) {
        int most = Math.min(mostOfDay, end - from);
        int fixed = (int) IntStream.range(from, end).filter(at -> given[at]).count();
        return Arrays.copyOfRange(AloneOnDay.least(given, open, from, end, most), fixed, most + 1);
    }
}
