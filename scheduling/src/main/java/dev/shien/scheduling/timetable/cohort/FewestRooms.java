package dev.shien.scheduling.timetable.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In how few rooms the sessions of a course can be at least, if there were no other course. */
final class FewestRooms {

    /** With more than so many sessions times places, no room is looked at. */
    private static final long MOST = 100_000_000;

    private final Board board;
    private final Possible possible;
    private final int[] sessions;

    /** The places of each session. */
    private final List<int[]> places;

    FewestRooms(Board board, Possible possible, int course) {
        this.board = board;
        this.possible = possible;
        this.sessions = IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .toArray();
        this.places = IntStream.of(sessions).mapToObj(possible::places).toList();
    }

    /**
     * No plan has fewer rooms of the course beyond its first. Sessions of which no two can be in one room need a room each; and no
     * rooms hold all sessions if those that can take most of them do not, each as many as it has slots for.
     */
    long beyondFirst() {
        long size = places.stream().mapToLong(some -> some.length).sum();
        if (sessions.length < 2 || size * sessions.length > MOST) {
            return 0;
        }
        int apart = Hitting.least(places.stream().map(this::rooms).toList());
        return Math.max(0, Math.max(apart, enough()) - 1);
    }

    private int[] rooms(int[] some) {
        return IntStream.of(some)
                .map(place -> board.roomOf[place % board.desks])
                .distinct()
                .toArray();
    }

    /** How many rooms it takes, each with as many sessions as it can take if the others are elsewhere, and the best rooms first. */
    private int enough() {
        int[] takes = IntStream.range(0, board.rooms)
                .mapToObj(this::takes)
                .sorted(Comparator.reverseOrder())
                .mapToInt(many -> many)
                .toArray();
        int rooms = 0;
        for (int held = 0; held < sessions.length && rooms < takes.length; rooms++) {
            held += takes[rooms];
        }
        return rooms;
    }

    /** Sessions that are given to a room, and as many others as find a slot there at which no session of the course is given. */
    private int takes(int room) {
        int[] taken = IntStream.range(0, sessions.length)
                .filter(i -> possible.isGiven(sessions[i]))
                .map(i -> places.get(i)[0])
                .toArray();
        long given = IntStream.of(taken)
                .filter(place -> board.roomOf[place % board.desks] == room)
                .count();
        int[][] wanted = IntStream.range(0, sessions.length)
                .filter(i -> !possible.isGiven(sessions[i]))
                .mapToObj(i -> slots(places.get(i), room, taken))
                .toArray(int[][]::new);
        return (int) given + Matching.most(wanted, board.slots);
    }

    private int[] slots(int[] some, int room, int[] taken) {
        return IntStream.of(some)
                .filter(place -> board.roomOf[place % board.desks] == room)
                .map(place -> place / board.desks)
                .distinct()
                .filter(slot -> IntStream.of(taken).noneMatch(place -> place / board.desks == slot))
                .toArray();
    }
}
