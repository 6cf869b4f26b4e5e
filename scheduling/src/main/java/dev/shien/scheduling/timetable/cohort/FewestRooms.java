package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.stream.IntStream;

/** In how few rooms the sessions of a course can be at least, if there were no other course. */
final class FewestRooms {

    /** With more than so many sessions times places of sessions, no room is looked at. */
    private static final long MOST = 100_000_000;

    private final Board board;
    private final Possible possible;
    private final int[] sessions;

    /** The slots at which sessions of the course are given. */
    private final ImmutableSet<Integer> taken;

    FewestRooms(Board board, Possible possible, int course) {
        this.board = board;
        this.possible = possible;
        this.sessions = IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .toArray();
        this.taken = IntStream.of(sessions)
                .filter(possible::isGiven)
                .mapToObj(session -> possible.slots(session)[0])
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * No plan has fewer rooms of the course beyond its first. Sessions of which no two can be in one room need a room each; and no
     * rooms hold all sessions if those that can take most of them do not, each as many as it has slots for.
     */
    long beyondFirst() {
        int apart =
                Hitting.least(IntStream.of(sessions).mapToObj(possible::rooms).toList());
        long size = IntStream.of(sessions)
                .mapToLong(session -> (long) possible.slots(session).length * possible.rooms(session).length)
                .sum();
        int rooms = sessions.length < 2 || size * sessions.length > MOST ? apart : Math.max(apart, enough());
        return Math.max(0, rooms - 1);
    }

    /** How many rooms it takes, each with as many sessions as it can take if the others are elsewhere, and the best rooms first. */
    private int enough() {
        int[] takes = new int[board.rooms];
        for (int room = 0; room < board.rooms; room++) {
            takes[room] = takes(room);
            if (takes[room] == sessions.length) {
                return 1;
            }
        }
        Arrays.sort(takes);
        int rooms = 0;
        for (int held = 0; held < sessions.length && rooms < takes.length; rooms++) {
            held += takes[takes.length - 1 - rooms];
        }
        return rooms;
    }

    /** Sessions that are given to a room, and as many others as find a slot there at which no session of the course is given. */
    private int takes(int room) {
        int[] inRoom = IntStream.of(sessions)
                .filter(session -> Ints.contains(possible.rooms(session), room))
                .toArray();
        int[][] wanted = IntStream.of(inRoom)
                .filter(session -> !possible.isGiven(session))
                .mapToObj(session -> IntStream.of(possible.slots(session, room))
                        .filter(slot -> !taken.contains(slot))
                        .toArray())
                .toArray(int[][]::new);
        return inRoom.length - wanted.length + Matching.most(wanted, board.slots);
    }
}
