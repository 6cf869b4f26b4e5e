package dev.shien.scheduling.timetable.cohort;

/** What it costs that people have no seat, and that a course is in more rooms than one. */
final class Rooms implements Price {

    private final Draft draft;
    private final Board board;
    private final long weight;

    /** What people without a seat cost, by course times rooms plus room. */
    private final long[] crowding;

    /** How many sessions of a course are in a room, by course times rooms plus room. */
    private final int[] held;

    Rooms(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.weight = Weights.of(board.problem.weights().sameRoom());
        this.crowding = new long[board.courses * board.rooms];
        this.held = new int[crowding.length];
        long seat = Weights.of(board.problem.weights().seats().orElse(0));
        for (int course = 0; course < board.courses; course++) {
            for (int room = 0; room < board.rooms; room++) {
                int standing =
                        board.people(course) - board.problem.rooms().get(room).seats();
                crowding[course * board.rooms + room] = seat * Math.max(0, standing);
            }
        }
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        int row = board.courseOf[session] * board.rooms;
        int from = row + board.roomOf[draft.desk[session]];
        int to = row + board.roomOf[desk];
        if (from == to) {
            return 0;
        }
        return crowding[to] - crowding[from] + (held[to] == 0 ? weight : 0) - (held[from] == 1 ? weight : 0);
    }

    @Override
    public void lift(int session) {
        held[at(session)]--;
    }

    @Override
    public void put(int session) {
        held[at(session)]++;
    }

    private int at(int session) {
        return board.courseOf[session] * board.rooms + board.roomOf[draft.desk[session]];
    }
}
