package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.plan.ScoreTerm;
import java.util.Arrays;

/** What the ways of lecturers cost: each tour of a lecturer on a day by itself. */
abstract class Travel implements Price {

    private static final int NONE = -1;

    private final Draft draft;
    private final Board board;

    /** The sessions of a lecturer on a day, by lecturer times days plus day; the first as many as the count. */
    private final int[][] given;

    private final int[] counts;
    private int[] stops = new int[4];

    private Travel(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.given = new int[board.lecturers * board.days][2];
        this.counts = new int[given.length];
    }

    /** The price of the minutes on the way. */
    static Travel length(Draft draft, Tours tours) {
        long weight = draft.board.problem.weights().travel();
        return new Travel(draft) {
            @Override
            long cost(int lecturer, int[] stops, int count) {
                return weight * hours(tours.minutes(lecturer, stops, count));
            }
        };
    }

    /** The number of ways for which there is no time. */
    static Travel haste(Draft draft, Tours tours) {
        return new Travel(draft) {
            @Override
            long cost(int lecturer, int[] stops, int count) {
                return tours.late(stops, count);
            }
        };
    }

    /** Minutes as thousandths of an hour, rounded down: one tour by itself. */
    static long hours(int minutes) {
        return minutes * ScoreTerm.UNIT / 60;
    }

    /** What a tour costs. */
    abstract long cost(int lecturer, int[] inTime, int count);

    @Override
    public final long moved(int session, int slot, int desk, int lecturer) {
        int giver = draft.lecturer[session];
        if (giver == Board.NOBODY) {
            return 0;
        }
        int from = board.dayOf[draft.slot[session]];
        int to = board.dayOf[slot];
        int stop = slot * board.desks + desk;
        if (giver == lecturer && from == to) {
            return tour(giver, from, session, stop) - tour(giver, from, NONE, NONE);
        }
        return tour(giver, from, session, NONE)
                - tour(giver, from, NONE, NONE)
                + tour(lecturer, to, NONE, stop)
                - tour(lecturer, to, NONE, NONE);
    }

    @Override
    public final long exchanged(int one, int other, Draft where) {
        int lecturer = where.lecturer[one];
        if (lecturer == Board.NOBODY || lecturer != where.lecturer[other]) {
            return Price.super.exchanged(one, other, where);
        }
        // The same lecturer is at the same places at the same times, whichever of the two sessions is where.
        return 0;
    }

    /** What a tour would cost without a session and with a stop more. */
    private long tour(int lecturer, int day, int without, int with) {
        int at = lecturer * board.days + day;
        if (stops.length < counts[at] + 1) {
            stops = new int[2 * counts[at] + 2];
        }
        int count = 0;
        for (int i = 0; i < counts[at]; i++) {
            int session = given[at][i];
            if (session != without) {
                stops[count++] = draft.slot[session] * board.desks + draft.desk[session];
            }
        }
        if (with != NONE) {
            stops[count++] = with;
        }
        Arrays.sort(stops, 0, count);
        return cost(lecturer, stops, count);
    }

    @Override
    public final void lift(int session) {
        int lecturer = draft.lecturer[session];
        if (lecturer != Board.NOBODY) {
            int at = lecturer * board.days + board.dayOf[draft.slot[session]];
            int i = 0;
            while (given[at][i] != session) {
                i++;
            }
            given[at][i] = given[at][--counts[at]];
        }
    }

    @Override
    public final void put(int session) {
        int lecturer = draft.lecturer[session];
        if (lecturer != Board.NOBODY) {
            int at = lecturer * board.days + board.dayOf[draft.slot[session]];
            if (counts[at] == given[at].length) {
                given[at] = Arrays.copyOf(given[at], 2 * counts[at]);
            }
            given[at][counts[at]++] = session;
        }
    }
}
