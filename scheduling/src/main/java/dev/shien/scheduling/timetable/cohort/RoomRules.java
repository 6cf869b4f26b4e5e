package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Arrays;

/** Counts sessions in a room that will not do for them, or at a time at which the room is not to be had. */
final class RoomRules implements Price {

    private final Draft draft;
    private final Board board;

    /** By room times slots plus slot. */
    private final int[] closed;

    /** By session times rooms plus room. */
    private final int[] unsuited;

    RoomRules(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.closed = new int[board.rooms * board.slots];
        this.unsuited = new int[board.sessions * board.rooms];
        Away away = new Away(board);
        for (int room = 0; room < board.rooms; room++) {
            System.arraycopy(away.room(room), 0, closed, room * board.slots, board.slots);
        }
        for (int session = 0; session < board.sessions; session++) {
            for (int room = 0; room < board.rooms; room++) {
                unsuited[session * board.rooms + room] = suits(session, room) ? 0 : 1;
            }
        }
    }

    /** Whether a room has what a session needs, where it is held. */
    boolean suits(int session, int number) {
        Course course = board.course(board.courseOf[session]);
        Room room = board.problem.rooms().get(number);
        return (course.rooms().isEmpty() || course.rooms().contains(room.id()))
                && room.equipment().containsAll(board.session(session).equipment())
                && (board.problem.weights().seats().isPresent()
                        || room.seats() >= board.people(board.courseOf[session]));
    }

    /** Whether every room will do for every session at any time. */
    boolean isIdle() {
        return Arrays.stream(closed).allMatch(c -> c == 0)
                && Arrays.stream(unsuited).allMatch(u -> u == 0);
    }

    /** What is wrong with the room of a session at a time: 0, 1 or 2. */
    int at(int session, int slot, int desk) {
        return in(session, slot, board.roomOf[desk]);
    }

    /** The same of a room by its number. */
    int in(int session, int slot, int room) {
        return closed[room * board.slots + slot] + unsuited[session * board.rooms + room];
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        return (long) at(session, slot, desk) - at(session, draft.slot[session], draft.desk[session]);
    }

    @Override
    public void lift(int session) {}

    @Override
    public void put(int session) {}
}
