package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.plan.ScoreTerm;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The least that any plan can have of each term, all others forgotten: courses, cohorts and lecturers by themselves, and people and
 * seats by their numbers alone. So the sum of all terms is no more than any plan has of all; what is 0 here may well be more.
 */
final class CohortBounds {

    private final Board board;
    private final Possible possible;

    CohortBounds(Board board) {
        this.board = board;
        this.possible = new Possible(board);
    }

    /** No plan has less of a term than this, in thousandths. */
    long of(Term term) {
        return switch (term) {
            case SEATS -> ScoreTerm.UNIT * standing();
            case SPREAD -> courses(this::missingDays);
            case LECTURERS -> courses(this::secondLecturers);
            case CADENCE -> courses(course -> new CourseWay(board, possible, course).offCadence());
            case CHANGE -> ScoreTerm.UNIT * changes();
            case COMPACT -> each(board.cohorts, cohort -> ScoreTerm.UNIT * alone(cohort));
            case ROOMS -> courses(course -> new FewestRooms(board, possible, course).beyondFirst());
            case TRAVEL -> each(board.lecturers, new LeastTravel(board, possible)::of);
        };
    }

    private static long each(int count, IntToLongFunction least) {
        return IntStream.range(0, count).mapToLong(least).sum();
    }

    private long courses(IntToLongFunction least) {
        return ScoreTerm.UNIT * each(board.courses, least);
    }

    /**
     * The largest sessions in the largest rooms, each as often as there are slots: who stands is counted by max(0, people - seats),
     * and no exchange of two rooms makes that less, whatever times and rooms are asked.
     */
    private long standing() {
        int[] people = IntStream.range(0, board.sessions)
                .map(session -> -board.people(board.courseOf[session]))
                .sorted()
                .toArray();
        int[] seats = IntStream.range(0, board.desks)
                .map(desk -> -board.problem.rooms().get(board.roomOf[desk]).seats())
                .sorted()
                .toArray();
        return IntStream.range(0, people.length)
                .mapToLong(i -> Math.max(0, (long) seats[i / board.slots] - people[i]))
                .sum();
    }

    private IntStream sessions(int course) {
        return IntStream.range(board.firstOf[course], board.firstOf[course + 1]);
    }

    private long missingDays(int course) {
        long days = sessions(course)
                .flatMap(session -> IntStream.of(possible.slots(session)))
                .map(slot -> board.dayOf[slot])
                .distinct()
                .count();
        return Math.max(0, board.course(course).leastDays().orElse(0) - days);
    }

    /** The larger of two numbers, either of which all plans have. */
    private long alone(int cohort) {
        int[] attended = attended(cohort);
        int mostOfDay = IntStream.of(attended)
                .map(course -> apart(course) ? 1 : sessions(course).toArray().length)
                .sum();
        int[] sessions = IntStream.of(attended).flatMap(this::sessions).toArray();
        return Math.max(lonely(attended), new FewestAlone(board, possible, sessions, mostOfDay).count());
    }

    /** Sessions of the only course of a cohort, no two of which may be on a day, wherever days have slots beside theirs. */
    private long lonely(int[] attended) {
        return attended.length == 1 && apart(attended[0])
                ? sessions(attended[0])
                        .filter(session -> IntStream.of(possible.slots(session))
                                .allMatch(slot -> Long.bitCount(board.bit(slot)) == 1))
                        .count()
                : 0;
    }

    private int[] attended(int cohort) {
        return IntStream.range(0, board.courses)
                .filter(course -> IntStream.of(board.cohortsOf[course]).anyMatch(c -> c == cohort))
                .toArray();
    }

    /** Whether no two sessions of a course can be on a day, which only one in order can ask; two that are given can. */
    private boolean apart(int course) {
        long given = sessions(course).filter(possible::isGiven).count();
        return board.course(course).leastGapDays() > 0 && given < 2;
    }

    /** Who gives a session is one of its givers; so it takes as many as hit all sets of givers. */
    private long secondLecturers(int course) {
        List<int[]> givers = sessions(course)
                .mapToObj(possible::givers)
                .filter(some -> some[0] != Board.NOBODY)
                .toList();
        return Math.max(0, Hitting.least(givers) - 1);
    }

    /** What cannot be as it was: a time, a room or a lecturer that there is no more. */
    private long changes() {
        Changes changes = new Changes(new Draft(board));
        return IntStream.range(0, board.sessions).mapToLong(changes::lost).sum();
    }
}
