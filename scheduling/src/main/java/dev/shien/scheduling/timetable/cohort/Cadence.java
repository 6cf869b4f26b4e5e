package dev.shien.scheduling.timetable.cohort;

/** What it costs that the days from a session to the next are more or fewer than they should be. */
final class Cadence extends Gaps {

    /** The days there should be, or -1. */
    private final int[] cadence;

    private final long weight;

    Cadence(Draft draft) {
        super(draft);
        this.cadence = draft.board.problem.courses().stream()
                .mapToInt(course -> course.cadenceDays().orElse(-1))
                .toArray();
        this.weight = Weights.of(draft.board.problem.weights().cadence());
    }

    @Override
    boolean applies(int course) {
        return cadence[course] >= 0;
    }

    @Override
    long cost(int course, int slot, int next, long days) {
        return weight * Math.abs(days - cadence[course]);
    }
}
