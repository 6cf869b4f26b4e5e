package dev.shien.scheduling.timetable.cohort;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where each session could be if there were no other. A session that is given is where it is given, whatever the rules say. */
final class Possible {

    private final Board board;
    private final Away away;
    private final RoomRules rooms;
    private final Draft pinned;
    private final boolean[] given;
    private final int[][] slots;

    Possible(Board board) {
        this.board = board;
        this.away = new Away(board);
        this.pinned = new Draft(board);
        this.rooms = new RoomRules(pinned);
        this.given = Start.pin(pinned);
        this.slots = IntStream.range(0, board.sessions)
                .mapToObj(session -> Arrays.stream(places(session))
                        .map(place -> place / board.desks)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Whether a session is given: between two of those nothing is asked. */
    boolean isGiven(int session) {
        return given[session];
    }

    /** The slots, in the order of time. */
    int[] slots(int session) {
        return slots[session];
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
