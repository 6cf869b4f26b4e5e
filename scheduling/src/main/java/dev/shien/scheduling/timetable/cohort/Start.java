package dev.shien.scheduling.timetable.cohort;

import com.google.common.primitives.Ints;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where a search begins: pins where they are given, what was planned before where it was if it still can be, all else at random. */
final class Start {

    private final Draft draft;
    private final Board board;
    private final boolean[] placed;

    private Start(Draft draft, boolean[] placed) {
        this.draft = draft;
        this.board = draft.board;
        this.placed = placed;
    }

    /**
     * Places all sessions; there must be as many desks and slots as sessions.
     *
     * @return which sessions are given and must stay
     */
    static boolean[] fill(Draft draft, SplitMix64 random) {
        boolean[] given = pin(draft);
        Start start = new Start(draft, given.clone());
        start.board.problem.previous().forEach(session -> start.keep(session, random));
        start.rest(random);
        return given;
    }

    /** Places the pins alone, and says which sessions they are. */
    static boolean[] pin(Draft draft) {
        Start start = new Start(draft, new boolean[draft.board.sessions]);
        for (PlacedSession pin : draft.board.problem.pins()) {
            int lecturer = pin.lecturer().map(draft.board::lecturer).orElse(Board.NOBODY);
            start.place(draft.board.number(pin), pin, lecturer);
        }
        return start.placed;
    }

    /** Leaves a session where it was, if it is still held and not pinned; if who gave it does not any more, somebody else does. */
    private void keep(PlacedSession session, SplitMix64 random) {
        int number = board.number(session);
        if (number != Board.UNKNOWN && !placed[number]) {
            int lecturer = session.lecturer().map(board::lecturer).orElse(Board.NOBODY);
            boolean stays = Ints.contains(board.givers[number], lecturer);
            place(number, session, stays ? lecturer : giver(number, random));
        }
    }

    /** Puts a session to a time and a room, if there is the time and a free desk. */
    private void place(int number, PlacedSession session, int lecturer) {
        int slot = board.number(session.slot());
        int room = board.room(session.room());
        IntStream.range(0, slot == Board.UNKNOWN ? 0 : board.desks)
                .filter(desk -> board.roomOf[desk] == room && draft.at(slot, desk) == Draft.FREE)
                .findFirst()
                .ifPresent(desk -> put(number, slot, desk, lecturer));
    }

    /** Somebody who can give a session. */
    private int giver(int session, SplitMix64 random) {
        int[] givers = board.givers[session];
        return givers.length == 0 ? Board.NOBODY : givers[random.below(givers.length)];
    }

    private void rest(SplitMix64 random) {
        int[] places = IntStream.range(0, board.slots * board.desks)
                .filter(place -> draft.at(place / board.desks, place % board.desks) == Draft.FREE)
                .toArray();
        random.shuffle(places);
        int next = 0;
        for (int course = 0; course < board.courses; course++) {
            int[] left = left(course);
            int[] taken = Arrays.copyOfRange(places, next, next + left.length);
            next += left.length;
            if (board.course(course).inOrder()) {
                Arrays.sort(taken);
            }
            for (int i = 0; i < left.length; i++) {
                put(left[i], taken[i] / board.desks, taken[i] % board.desks, giver(left[i], random));
            }
        }
    }

    /** The sessions of a course that are not placed yet. */
    private int[] left(int course) {
        return IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .filter(session -> !placed[session])
                .toArray();
    }

    private void put(int session, int slot, int desk, int lecturer) {
        draft.put(session, slot, desk, lecturer);
        placed[session] = true;
    }
}
