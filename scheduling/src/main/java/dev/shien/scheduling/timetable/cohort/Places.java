package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.PlacedSession;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where each session is: its slot, its desk and its lecturer, by number. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Places(int[] slot, int[] desk, int[] lecturer) {

    /** Where the sessions of a draft are now; it does not change with the draft. */
    static Places of(Draft draft) {
        return new Places(draft.slot.clone(), draft.desk.clone(), draft.lecturer.clone());
    }

    /** All sessions, in the order of time, then of the courses. */
    ImmutableList<PlacedSession> sessions(Board board) {
        return IntStream.range(0, board.sessions)
                .boxed()
                .sorted(Comparator.comparingInt((Integer session) -> slot[session])
                        .thenComparingInt(session -> session))
                .map(session -> placed(board, session))
                .collect(ImmutableList.toImmutableList());
    }

    PlacedSession placed(Board board, int session) {
        return board.placed(session, slot[session], desk[session], lecturer[session]);
    }

    /** A draft with the sessions where they are here. */
    Draft draft(Board board) {
        Draft draft = new Draft(board);
        for (int session = 0; session < board.sessions; session++) {
            draft.put(session, slot[session], desk[session], lecturer[session]);
        }
        return draft;
    }
}
