package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Slot;
import java.util.Optional;
import java.util.stream.IntStream;

/** Drafts with their sessions wherever a test wants them. */
final class Drafts {

    private Drafts() {}

    /** A draft of all sessions of a problem. */
    static Draft of(CohortProblem problem, PlacedSession... sessions) {
        Board board = new Board(problem);
        Draft draft = new Draft(board);
        for (PlacedSession session : sessions) {
            int slot = board.number(session.slot());
            int room = board.room(session.room());
            int desk = IntStream.range(0, board.desks)
                    .filter(d -> board.roomOf[d] == room && draft.at(slot, d) == Draft.FREE)
                    .findFirst()
                    .orElseThrow();
            int lecturer = session.lecturer().map(board::lecturer).orElse(Board.NOBODY);
            draft.put(board.number(session), slot, desk, lecturer);
        }
        return draft;
    }

    /** A session by L1. */
    static PlacedSession at(String course, int number, Slot slot, String room) {
        return by("L1", course, number, slot, room);
    }

    static PlacedSession by(String lecturer, String course, int number, Slot slot, String room) {
        return new PlacedSession(course, number, slot, room, Optional.of(lecturer));
    }
}
