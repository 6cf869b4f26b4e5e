package dev.shien.scheduling.timetable.cohort;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** Tries all ways to place few sessions, so that the best plan is known for the best, and that there is none for sure. */
final class Exact {

    /** With more ways than so many, of one session after the other by itself, nothing is tried. */
    private static final long MOST = 20_000;

    private final Board board;
    private final Draft draft;
    private final List<List<int[]>> ways;
    private final boolean[] given;
    private long least = Long.MAX_VALUE;
    private Optional<Places> best = Optional.empty();

    private Exact(Board board, List<List<int[]>> ways, boolean[] given) {
        this.board = board;
        this.draft = new Draft(board);
        this.ways = ways;
        this.given = given;
    }

    /** What was found by trying everything; empty if that would be too much. */
    static Optional<Exact> of(Board board) {
        List<List<int[]>> ways = new ArrayList<>();
        boolean[] given = new boolean[board.sessions];
        board.problem.pins().forEach(pin -> given[board.number(pin)] = true);
        long product = 1;
        Possible possible = new Possible(board);
        for (int session = 0; session < board.sessions; session++) {
            List<int[]> some = ways(board, possible, session);
            product *= some.size();
            ways.add(some);
            if (product > MOST) {
                return Optional.empty();
            }
        }
        Exact exact = new Exact(board, ways, given);
        if (product > 0) {
            exact.place(0);
        }
        return Optional.of(exact);
    }

    /** Slot, room and lecturer of each way: it does not matter at which desk of a room a session is. */
    private static List<int[]> ways(Board board, Possible possible, int session) {
        Set<List<Integer>> ways = new LinkedHashSet<>();
        for (int place : possible.places(session)) {
            int slot = place / board.desks;
            for (int giver : possible.givers(session, slot)) {
                ways.add(List.of(slot, board.roomOf[place % board.desks], giver));
            }
        }
        return ways.stream().map(Ints::toArray).toList();
    }

    /** The best plan; empty if there is none. */
    Optional<Places> best() {
        return best;
    }

    /** The penalty of the best plan. */
    OptionalLong least() {
        return best.isPresent() ? OptionalLong.of(least) : OptionalLong.empty();
    }

    private void place(int session) {
        if (session == board.sessions) {
            judge();
            return;
        }
        for (int[] way : ways.get(session)) {
            OptionalInt desk = goesWith(session, way) ? freeDesk(way[0], way[1]) : OptionalInt.empty();
            if (desk.isPresent()) {
                draft.put(session, way[0], desk.getAsInt(), way[2]);
                place(session + 1);
                draft.lift(session);
            }
        }
    }

    private OptionalInt freeDesk(int slot, int room) {
        return IntStream.range(0, board.desks)
                .filter(desk -> board.roomOf[desk] == room && draft.at(slot, desk) == Draft.FREE)
                .findFirst();
    }

    /** Whether a place is free of clashes with what is placed before it. */
    private boolean goesWith(int session, int[] way) {
        return IntStream.range(0, session)
                .noneMatch(other -> draft.slot[other] == way[0]
                        && !(given[session] && given[other])
                        && (board.shareCohort(board.courseOf[session], board.courseOf[other])
                                || (way[2] != Board.NOBODY && way[2] == draft.lecturer[other])));
    }

    private void judge() {
        if (Breaches.of(draft).isEmpty()) {
            long penalty = new Count(draft).penalty();
            if (penalty < least) {
                least = penalty;
                best = Optional.of(Places.of(draft));
            }
        }
    }
}
