package dev.shien.scheduling.timetable.cohort;

/** What it costs that a course has more lecturers than one. */
final class SameLecturer implements Price {

    private final Draft draft;
    private final Board board;
    private final long weight;

    /** How many sessions of a course a lecturer gives, by course times lecturers plus lecturer. */
    private final int[] given;

    SameLecturer(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.weight = Weights.of(board.problem.weights().sameLecturer());
        this.given = new int[board.courses * board.lecturers];
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        int from = draft.lecturer[session];
        if (from == lecturer) {
            return 0;
        }
        int row = board.courseOf[session] * board.lecturers;
        return (given[row + lecturer] == 0 ? weight : 0) - (given[row + from] == 1 ? weight : 0);
    }

    @Override
    public long exchanged(int one, int other, Draft where) {
        return 0;
    }

    @Override
    public void lift(int session) {
        count(session, -1);
    }

    @Override
    public void put(int session) {
        count(session, 1);
    }

    private void count(int session, int more) {
        if (draft.lecturer[session] != Board.NOBODY) {
            given[board.courseOf[session] * board.lecturers + draft.lecturer[session]] += more;
        }
    }
}
