package dev.shien.scheduling.timetable.cohort;

/** A price of the days from each session of a course in order to the next; given by what one such gap costs. */
abstract class Gaps implements Price {

    private final Draft draft;
    private final Board board;

    Gaps(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
    }

    /** Whether the gaps of a course cost anything at all. */
    abstract boolean applies(int course);

    /**
     * What it costs that a session of a course is at one slot and the next at another.
     *
     * @param days from the one to the other, negative if they are not in order
     */
    abstract long cost(int course, int slot, int next, long days);

    @Override
    public final long moved(int session, int slot, int desk, int lecturer) {
        int course = board.courseOf[session];
        int from = draft.slot[session];
        if (from == slot || !applies(course)) {
            return 0;
        }
        long change = 0;
        if (session > board.firstOf[course]) {
            int before = draft.slot[session - 1];
            change += gap(course, before, slot) - gap(course, before, from);
        }
        if (session + 1 < board.firstOf[course + 1]) {
            int after = draft.slot[session + 1];
            change += gap(course, slot, after) - gap(course, from, after);
        }
        return change;
    }

    private long gap(int course, int slot, int next) {
        return cost(course, slot, next, board.epochDay[next] - board.epochDay[slot]);
    }

    @Override
    public final void lift(int session) {}

    @Override
    public final void put(int session) {}
}
