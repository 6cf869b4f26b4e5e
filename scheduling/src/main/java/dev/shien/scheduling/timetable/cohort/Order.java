package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.Course;

/** Counts sessions that do not follow the one before them, or follow too soon or too late. */
final class Order extends Gaps {

    private final boolean[] inOrder;
    private final int[] least;
    private final int[] greatest;

    Order(Draft draft) {
        super(draft);
        this.inOrder = new boolean[draft.board.courses];
        this.least = new int[inOrder.length];
        this.greatest = new int[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            Course course = draft.board.course(i);
            inOrder[i] = course.inOrder() && course.sessions().size() > 1;
            least[i] = course.leastGapDays();
            greatest[i] = course.greatestGapDays().orElse(Integer.MAX_VALUE);
        }
    }

    @Override
    boolean applies(int course) {
        return inOrder[course];
    }

    @Override
    long cost(int course, int slot, int next, long days) {
        return next > slot && days >= least[course] && days <= greatest[course] ? 0 : 1;
    }
}
