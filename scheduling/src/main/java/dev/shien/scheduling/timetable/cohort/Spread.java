package dev.shien.scheduling.timetable.cohort;

/** What it costs that courses are on fewer different days than they should be. */
final class Spread implements Price {

    private final Draft draft;
    private final Board board;
    private final long weight;
    private final int[] least;

    /** How many sessions of a course are on a day, by course times days plus day. */
    private final int[] held;

    /** On how many days a course is. */
    private final int[] used;

    Spread(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.weight = Weights.of(board.problem.weights().spread());
        this.least = board.problem.courses().stream()
                .mapToInt(course -> course.leastDays().orElse(0))
                .toArray();
        this.held = new int[board.courses * board.days];
        this.used = new int[board.courses];
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        int from = board.dayOf[draft.slot[session]];
        int to = board.dayOf[slot];
        if (from == to) {
            return 0;
        }
        int course = board.courseOf[session];
        int row = course * board.days;
        int more = (held[row + to] == 0 ? 1 : 0) - (held[row + from] == 1 ? 1 : 0);
        return more == 0 ? 0 : weight * (lack(course, used[course] + more) - lack(course, used[course]));
    }

    private int lack(int course, int days) {
        return Math.max(0, least[course] - days);
    }

    @Override
    public void lift(int session) {
        int course = board.courseOf[session];
        if (--held[course * board.days + board.dayOf[draft.slot[session]]] == 0) {
            used[course]--;
        }
    }

    @Override
    public void put(int session) {
        int course = board.courseOf[session];
        if (held[course * board.days + board.dayOf[draft.slot[session]]]++ == 0) {
            used[course]++;
        }
    }
}
