package dev.shien.scheduling.timetable.cohort;

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
    private final int[][] slots;
    private final int[][] places;

    private Refutation(CohortProblem problem) {
        this.board = new Board(problem);
        Possible possible = new Possible(board);
        this.slots =
                IntStream.range(0, board.sessions).mapToObj(possible::slots).toArray(int[][]::new);
        long many = (long) board.sessions * board.slots * board.desks;
        this.places = many > MOST
                ? new int[0][]
                : IntStream.range(0, board.sessions).mapToObj(possible::places).toArray(int[][]::new);
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
                || IntStream.range(0, board.sessions).anyMatch(session -> slots[session].length == 0);
    }

    private boolean someAreTooMany() {
        return range(board.courses, course -> tooMany(session -> board.courseOf[session] == course))
                || range(board.cohorts, cohort -> tooMany(session -> attends(session, cohort)))
                || range(board.lecturers, lecturer -> tooMany(session -> isBy(session, lecturer)))
                || (places.length > 0 && !Matching.exists(places, board.slots * board.desks));
    }

    private static boolean range(int count, IntPredicate test) {
        return IntStream.range(0, count).anyMatch(test);
    }

    private boolean attends(int session, int cohort) {
        return IntStream.of(board.cohortsOf[board.courseOf[session]]).anyMatch(c -> c == cohort);
    }

    private boolean isBy(int session, int lecturer) {
        return board.givers[session].length == 1 && board.givers[session][0] == lecturer;
    }

    private boolean tooMany(IntPredicate together) {
        int[][] wanted = IntStream.range(0, board.sessions)
                .filter(together)
                .mapToObj(session -> slots[session])
                .toArray(int[][]::new);
        return wanted.length > 0 && !Matching.exists(wanted, board.slots);
    }

    private boolean someHasNoWay() {
        return range(board.courses, course -> !new CourseWay(board, slots, course).exists());
    }
}
