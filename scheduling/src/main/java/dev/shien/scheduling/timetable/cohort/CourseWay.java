package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.Course;
import java.util.Arrays;

/** The ways of a course by itself from slot to slot, in its order and with its gaps: the one that keeps its cadence best. */
final class CourseWay {

    private static final long NO_WAY = Long.MAX_VALUE;

    private final Board board;
    private final int[][] slots;
    private final int number;
    private final Course course;

    /**
     * The ways of a course.
     *
     * @param slots where each session of the board can be, in the order of time
     */
    CourseWay(Board board, int[][] slots, int number) {
        this.board = board;
        this.slots = slots;
        this.number = number;
        this.course = board.course(number);
    }

    /** Whether there is any; always for a course that needs no order. */
    boolean exists() {
        return !course.inOrder() || cheapest() != NO_WAY;
    }

    /** By how many days its gaps differ from its cadence at least; 0 where it has no cadence or no way at all. */
    long offCadence() {
        long least = course.cadenceDays().isPresent() ? cheapest() : NO_WAY;
        return least == NO_WAY ? 0 : least;
    }

    private long cheapest() {
        int session = board.firstOf[number];
        long[] least = new long[slots[session].length];
        for (session++; session < board.firstOf[number + 1]; session++) {
            least = next(least, slots[session - 1], slots[session]);
        }
        return Arrays.stream(least).min().orElse(NO_WAY);
    }

    /** The cost of the cheapest way to each slot of a session, from that to each slot of the session before. */
    private long[] next(long[] before, int[] from, int[] to) {
        long[] least = new long[to.length];
        Arrays.fill(least, NO_WAY);
        for (int j = 0; j < to.length; j++) {
            for (int i = 0; i < from.length && from[i] < to[j]; i++) {
                long days = board.epochDay[to[j]] - board.epochDay[from[i]];
                if (before[i] != NO_WAY && allows(days)) {
                    least[j] = Math.min(least[j], before[i] + offCadence(days));
                }
            }
        }
        return least;
    }

    private boolean allows(long days) {
        return days >= course.leastGapDays() && days <= course.greatestGapDays().orElse(Integer.MAX_VALUE);
    }

    private long offCadence(long days) {
        return course.cadenceDays().isPresent()
                ? Math.abs(days - course.cadenceDays().getAsInt())
                : 0;
    }
}
