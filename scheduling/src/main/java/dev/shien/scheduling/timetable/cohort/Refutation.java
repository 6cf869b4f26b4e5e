package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.CohortProblem;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Shows of some problems that there is no plan: because a session has no place at all, because sessions that cannot be at once find
 * no times (Hall 1935), because a course finds no way from time to time, or because everything was tried.
 */
final class Refutation {

    /** With more places of all sessions than so many, no places are sought for all of them together. */
    private static final long MOST = 4_000_000;

    private final Board board;
    private final Possible possible;

    private Refutation(CohortProblem problem) {
        this.board = new Board(problem);
        this.possible = new Possible(board);
    }

    /** Whether it can be shown that there is no plan. */
    static boolean shown(CohortProblem problem) {
        Refutation refutation = new Refutation(problem);
        return refutation.someHasNoTime()
                || refutation.someAreTooMany()
                || refutation.someHasNoWay()
                || Exact.of(refutation.board)
                        .filter(exact -> exact.best().isEmpty())
                        .isPresent();
    }

    private boolean someHasNoTime() {
        return board.sessions > (long) board.slots * board.desks
                || IntStream.range(0, board.sessions).anyMatch(session -> possible.slots(session).length == 0);
    }

    private boolean someAreTooMany() {
        return range(board.courses, course -> tooMany(session -> board.courseOf[session] == course))
                || range(board.cohorts, cohort -> tooMany(session -> attends(session, cohort)))
                || range(board.lecturers, lecturer -> tooMany(session -> isBy(session, lecturer)))
                || allAreTooMany();
    }

    private boolean allAreTooMany() {
        long many = (long) board.sessions * board.slots * board.desks;
        return many <= MOST
                && !Matching.exists(
                        IntStream.range(0, board.sessions)
                                .mapToObj(possible::places)
                                .toArray(int[][]::new),
                        board.slots * board.desks);
    }

    private static boolean range(int count, IntPredicate test) {
        return IntStream.range(0, count).anyMatch(test);
    }

    private boolean attends(int session, int cohort) {
        return IntStream.of(board.cohortsOf[board.courseOf[session]]).anyMatch(c -> c == cohort);
    }

    private boolean isBy(int session, int lecturer) {
        int[] givers = possible.givers(session);
        return givers.length == 1 && givers[0] == lecturer;
    }

    /** Whether sessions no two of which can be at once find no times beside those of them that are given. */
    private boolean tooMany(IntPredicate together) {
        int[] all = IntStream.range(0, board.sessions).filter(together).toArray();
        ImmutableSet<Integer> taken = IntStream.of(all)
                .filter(possible::isGiven)
                .mapToObj(session -> possible.slots(session)[0])
                .collect(ImmutableSet.toImmutableSet());
        int[][] wanted = IntStream.of(all)
                .filter(session -> !possible.isGiven(session))
                .mapToObj(session -> IntStream.of(possible.slots(session))
                        .filter(slot -> !taken.contains(slot))
                        .toArray())
                .toArray(int[][]::new);
        return !Matching.exists(wanted, board.slots);
    }

    private boolean someHasNoWay() {
        return range(board.courses, course -> !new CourseWay(board, possible, course).exists());
    }
}
