package dev.shien.scheduling.timetable.cohort;

import java.util.stream.IntStream;

/**
 * Counts pairs of sessions at one time that share a cohort or a lecturer or are of one course, and sessions at a time at which the
 * course, a cohort or the lecturer is not to be had.
 */
final class Clashes implements Price {

    private final Draft draft;
    private final Board board;

    /** The courses that cannot be at the time of a course, itself among them. */
    private final int[][] rivals;

    private final boolean[] share;

    /** How many sessions of a course and its rivals are at a slot, and 1 if it cannot be then, by slot times courses plus course. */
    private final int[] rivalsAt;

    /** How many sessions a lecturer gives at a slot, and 1 if that cannot be then, by lecturer times slots plus slot. */
    private final int[] givenAt;

    Clashes(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
        this.share = new boolean[board.courses * board.courses];
        this.rivals = IntStream.range(0, board.courses).mapToObj(this::rivals).toArray(int[][]::new);
        Away away = new Away(board);
        this.rivalsAt = new int[board.courses * board.slots];
        for (int course = 0; course < board.courses; course++) {
            int[] at = away.course(course);
            for (int slot = 0; slot < board.slots; slot++) {
                rivalsAt[slot * board.courses + course] = at[slot];
            }
        }
        this.givenAt = IntStream.range(0, board.lecturers)
                .flatMap(lecturer -> IntStream.of(away.lecturer(lecturer)))
                .toArray();
    }

    private int[] rivals(int course) {
        int[] found = IntStream.range(0, board.courses)
                .filter(other -> board.shareCohort(course, other))
                .toArray();
        IntStream.of(found).forEach(other -> share[course * board.courses + other] = true);
        return found;
    }

    @Override
    public long moved(int session, int slot, int desk, int lecturer) {
        int from = draft.slot[session];
        int giver = draft.lecturer[session];
        long change = 0;
        if (from != slot) {
            int course = board.courseOf[session];
            change += rivalsAt[slot * board.courses + course] - rivalsAt[from * board.courses + course] + 1;
        }
        if (giver != Board.NOBODY && (from != slot || giver != lecturer)) {
            change += givenAt[lecturer * board.slots + slot] - givenAt[giver * board.slots + from] + 1;
        }
        return change;
    }

    @Override
    public long exchanged(int one, int other, Draft where) {
        if (where.slot[one] == where.slot[other]) {
            return 0;
        }
        long apart = Price.super.exchanged(one, other, where);
        // Each leaves the time to which the other comes, so that neither meets the other there.
        int both = share[board.courseOf[one] * board.courses + board.courseOf[other]] ? 2 : 0;
        boolean sameGiver = where.lecturer[one] != Board.NOBODY && where.lecturer[one] == where.lecturer[other];
        return apart - both - (sameGiver ? 2 : 0);
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
        int slot = draft.slot[session];
        int row = slot * board.courses;
        for (int rival : rivals[board.courseOf[session]]) {
            rivalsAt[row + rival] += more;
        }
        if (draft.lecturer[session] != Board.NOBODY) {
            givenAt[draft.lecturer[session] * board.slots + slot] += more;
        }
    }
}
