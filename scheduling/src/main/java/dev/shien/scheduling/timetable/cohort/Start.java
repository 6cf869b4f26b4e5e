package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where a search begins: pins where they are given, what was planned before where it was if it still can be, all else at random. */
final class Start {

    private final Draft draft;
    private final Board board;
    private final boolean[] placed;

    private Start(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.placed = new boolean[board.sessions];
    }

    /**
     * Places all sessions; there must be as many desks and slots as sessions.
     *
     * @return which sessions are given and must stay
     */
    static boolean[] fill(Draft draft, SplitMix64 random) {
        Start start = new Start(draft);
        start.board.problem.pins().forEach(start::place);
        boolean[] given = start.placed.clone();
        start.board.problem.previous().forEach(start::place);
        start.rest(random);
        return given;
    }

    /** Places the pins alone, and says which sessions they are. */
    static boolean[] pin(Draft draft) {
        Start start = new Start(draft);
        draft.board.problem.pins().forEach(start::place);
        return start.placed;
    }

    private void place(PlacedSession session) {
        int number = board.number(session);
        int slot = board.number(session.slot());
        int room = board.room(session.room());
        int lecturer = session.lecturer().map(board::lecturer).orElse(Board.NOBODY);
        if (number == Board.UNKNOWN || placed[number] || slot == Board.UNKNOWN || lecturer == Board.UNKNOWN) {
            return;
        }
        IntStream.range(0, board.desks)
                .filter(desk -> board.roomOf[desk] == room && draft.at(slot, desk) == Draft.FREE)
                .findFirst()
                .ifPresent(desk -> put(number, slot, desk, lecturer));
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
                int[] givers = board.givers[left[i]];
                int giver = givers.length == 0 ? Board.NOBODY : givers[random.below(givers.length)];
                put(left[i], taken[i] / board.desks, taken[i] % board.desks, giver);
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
