package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;

/** Where the sessions are now. */
final class Draft {

    /** What is at a desk at which nothing is. */
    static final int FREE = -1;

    final Board board;
    final int[] slot;
    final int[] desk;
    final int[] lecturer;

    /** The session at each desk at each slot, by slot times desks plus desk. */
    private final int[] at;

    /** Nothing is placed yet. */
    Draft(Board board) {
        this.board = board;
        this.slot = new int[board.sessions];
        this.desk = new int[board.sessions];
        this.lecturer = new int[board.sessions];
        this.at = new int[board.slots * board.desks];
        Arrays.fill(at, FREE);
    }

    /** The session at a desk, or {@link #FREE}. */
    int at(int someSlot, int someDesk) {
        return at[someSlot * board.desks + someDesk];
    }

    void lift(int session) {
        at[slot[session] * board.desks + desk[session]] = FREE;
    }

    void put(int session, int toSlot, int toDesk, int by) {
        slot[session] = toSlot;
        desk[session] = toDesk;
        lecturer[session] = by;
        at[toSlot * board.desks + toDesk] = session;
    }
}
