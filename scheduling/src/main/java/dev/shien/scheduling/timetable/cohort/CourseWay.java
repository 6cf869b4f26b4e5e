package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.Course;
import java.util.Arrays;

/** The ways of a course by itself from slot to slot, in its order and with its gaps: the one that keeps its cadence best. */
final class CourseWay {

    private static final long NO_WAY = Long.MAX_VALUE;

    private final Board board;
    private final Possible possible;
    private final int number;
    private final Course course;

    CourseWay(Board board, Possible possible, int number) {
        this.board = board;
        this.possible = possible;
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
        long[] least = new long[possible.slots(session).length];
        for (session++; session < board.firstOf[number + 1]; session++) {
            least = next(least, session);
        }
        return Arrays.stream(least).min().orElse(NO_WAY);
    }

    /** The cost of the cheapest way to each slot of a session, from that to each slot of the session before. */
    private long[] next(long[] before, int session) {
        int[] from = possible.slots(session - 1);
        int[] to = possible.slots(session);
        boolean given = possible.isGiven(session - 1) && possible.isGiven(session);
        long[] least = new long[to.length];
        Arrays.fill(least, NO_WAY);
        for (int j = 0; j < to.length; j++) {
            for (int i = 0; i < from.length; i++) {
                long days = board.epochDay[to[j]] - board.epochDay[from[i]];
                if (before[i] != NO_WAY && (given || (from[i] < to[j] && allows(days)))) {
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
