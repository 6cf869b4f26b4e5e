package dev.shien.scheduling.timetable.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

    private static List<int[]> ways(Board board, Possible possible, int session) {
        List<int[]> ways = new ArrayList<>();
        for (int place : possible.places(session)) {
            for (int giver : possible.givers(session, place / board.desks)) {
                ways.add(new int[] {place / board.desks, place % board.desks, giver});
            }
        }
        return ways;
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
            if (draft.at(way[0], way[1]) == Draft.FREE && goesWith(session, way)) {
                draft.put(session, way[0], way[1], way[2]);
                place(session + 1);
                draft.lift(session);
            }
        }
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
