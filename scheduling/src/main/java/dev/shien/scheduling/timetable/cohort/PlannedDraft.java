package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.stream.IntStream;

/** The draft of a plan that was made earlier; what is not a plan of the problem is refused. */
final class PlannedDraft {

    private final Board board;
    private final Draft draft;
    private final boolean[] placed;

    private PlannedDraft(Board board) {
        this.board = board;
        this.draft = new Draft(board);
        this.placed = new boolean[board.sessions];
    }

    /**
     * The draft with the sessions of a plan.
     *
     * @throws IllegalArgumentException if these are not the sessions of the problem, or break a rule
     */
    static Draft of(Board board, ImmutableList<PlacedSession> sessions) {
        PlannedDraft planned = new PlannedDraft(board);
        sessions.forEach(planned::place);
        planned.requireAll();
        Breaches.of(planned.draft).stream().findFirst().ifPresent(breach -> {
            throw notAPlan(new Sentences(planned.draft).of(breach).text().en());
        });
        return planned.draft;
    }

    private void requireAll() {
        for (int session = 0; session < board.sessions; session++) {
            if (!placed[session]) {
                int course = board.courseOf[session];
                throw notAPlan("session " + (session - board.firstOf[course] + 1) + " of course '"
                        + board.course(course).id() + "' is missing");
            }
        }
    }

    private void place(PlacedSession session) {
        int number = board.number(session);
        int lecturer = session.lecturer().map(board::lecturer).orElse(Board.NOBODY);
        if (number == Board.UNKNOWN || placed[number] || !canGive(session, number, lecturer)) {
            throw notAPlan("it has " + session);
        }
        int slot = board.number(session.slot());
        int desk = freeDesk(draft, slot, board.room(session.room()));
        if (desk == Board.UNKNOWN) {
            throw notAPlan("there is no place for " + session);
        }
        draft.put(number, slot, desk, lecturer);
        placed[number] = true;
    }

    private boolean canGive(PlacedSession session, int number, int lecturer) {
        int[] givers = board.givers[number];
        return board.problem.pins().contains(session)
                || (lecturer == Board.NOBODY ? givers.length == 0 : Ints.contains(givers, lecturer));
    }

    /** A desk of a room at which nothing is at a slot; {@link Board#UNKNOWN} if there is none, or no such slot or room. */
    static int freeDesk(Draft draft, int slot, int room) {
        int[] roomOf = draft.board.roomOf;
        return slot == Board.UNKNOWN
                ? Board.UNKNOWN
                : IntStream.range(0, roomOf.length)
                        .filter(desk -> roomOf[desk] == room && draft.at(slot, desk) == Draft.FREE)
                        .findFirst()
                        .orElse(Board.UNKNOWN);
    }

    private static IllegalArgumentException notAPlan(String why) {
        return new IllegalArgumentException("The plan is not one of the problem: " + why);
    }
}
