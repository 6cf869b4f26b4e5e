package dev.shien.scheduling.timetable.cohort;

import java.util.stream.IntStream;

/** Where each session could be if there were no other. A session that is given is where it is given, whatever the rules say. */
final class Possible {

    private final Board board;
    private final Away away;
    private final RoomRules rooms;
    private final Draft pinned;
    private final boolean[] given;
    private final int[][] slots;
    private final int[][] inRooms;

    Possible(Board board) {
        this.board = board;
        this.away = new Away(board);
        this.pinned = new Draft(board);
        this.rooms = new RoomRules(pinned);
        this.given = Start.pin(pinned);
        this.slots = new int[board.sessions][];
        this.inRooms = new int[board.sessions][];
        for (int session = 0; session < board.sessions; session++) {
            int[] places = places(session);
            slots[session] = IntStream.of(places)
                    .map(place -> place / board.desks)
                    .distinct()
                    .toArray();
            inRooms[session] = IntStream.of(places)
                    .map(place -> board.roomOf[place % board.desks])
                    .distinct()
                    .toArray();
        }
    }

    /** Whether a session is given: between two of those nothing is asked. */
    boolean isGiven(int session) {
        return given[session];
    }

    /** The slots, in the order of time. */
    int[] slots(int session) {
        return slots[session];
    }

    /** The rooms, each once. */
    int[] rooms(int session) {
        return inRooms[session];
    }

    /** The slots at which a session can be in one of its rooms, in the order of time. */
    int[] slots(int session, int room) {
        return given[session]
                ? slots[session]
                : IntStream.of(slots[session])
                        .filter(slot -> rooms.in(session, slot, room) == 0)
                        .toArray();
    }

    /** The places, as slot times desks plus desk, in this order. */
    int[] places(int session) {
        if (given[session]) {
            return new int[] {pinned.slot[session] * board.desks + pinned.desk[session]};
        }
        int[] closed = away.course(board.courseOf[session]);
        return IntStream.range(0, board.slots)
                .filter(slot -> closed[slot] == 0 && givers(session, slot).length > 0)
                .flatMap(slot -> IntStream.range(0, board.desks)
                        .filter(desk -> rooms.at(session, slot, desk) == 0)
                        .map(desk -> slot * board.desks + desk))
                .toArray();
    }

    /** Who can give a session; {@link Board#NOBODY} alone if nobody has to. */
    int[] givers(int session) {
        if (given[session]) {
            return new int[] {pinned.lecturer[session]};
        }
        return board.givers[session].length == 0 ? new int[] {Board.NOBODY} : board.givers[session];
    }

    /** Who can give a session at a slot. */
    int[] givers(int session, int slot) {
        return IntStream.of(givers(session))
                .filter(giver -> given[session] || giver == Board.NOBODY || away.lecturer(giver)[slot] == 0)
                .toArray();
    }
}
