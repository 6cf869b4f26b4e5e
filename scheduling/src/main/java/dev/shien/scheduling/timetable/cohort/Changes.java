package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.PlacedSession;

/** What it costs that times, rooms and lecturers are not as in the earlier plan. */
final class Changes implements Price {

    /** A time concerns everybody, and counts as much as a room and a lecturer together. */
    private static final int TIME = 2;

    private final Draft draft;
    private final Board board;
    private final long weight;
    private final boolean[] planned;
    private final int[] slot;
    private final int[] room;
    private final int[] lecturer;

    Changes(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.weight = Weights.of(board.problem.weights().change());
        this.planned = new boolean[board.sessions];
        this.slot = new int[board.sessions];
        this.room = new int[board.sessions];
        this.lecturer = new int[board.sessions];
        for (PlacedSession before : board.problem.previous()) {
            int session = board.number(before);
            if (session != Board.UNKNOWN) {
                planned[session] = true;
                slot[session] = board.number(before.slot());
                room[session] = board.room(before.room());
                lecturer[session] = before.lecturer().map(board::lecturer).orElse(Board.NOBODY);
            }
        }
    }

    /** What of a session would change in a place: room and lecturer count 1 each, the time 2. */
    int at(int session, int toSlot, int toDesk, int by) {
        return planned[session]
                ? (slot[session] == toSlot ? 0 : TIME)
                        + (room[session] == board.roomOf[toDesk] ? 0 : 1)
                        + (lecturer[session] == by ? 0 : 1)
                : 0;
    }

    /** What of a session cannot be as it was, because there is no such time, room or lecturer any more. */
    int lost(int session) {
        return (slot[session] == Board.UNKNOWN ? TIME : 0)
                + (room[session] == Board.UNKNOWN ? 1 : 0)
                + (lecturer[session] == Board.UNKNOWN ? 1 : 0);
    }

    @Override
    public long moved(int session, int toSlot, int toDesk, int by) {
        return weight
                * (at(session, toSlot, toDesk, by)
                        - at(session, draft.slot[session], draft.desk[session], draft.lecturer[session]));
    }

    @Override
    public void lift(int session) {}

    @Override
    public void put(int session) {}
}
