package dev.shien.scheduling.timetable.cohort;

import com.google.common.primitives.Ints;
import dev.shien.domain.plan.ScoreTerm;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The least that any plan can have of each term, all others forgotten: courses by themselves, and people and seats by their numbers
 * alone. What is 0 here may well be more.
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
        return ScoreTerm.UNIT
                * switch (term) {
                    case SEATS -> standing();
                    case SPREAD -> courses(this::missingDays);
                    case LECTURERS -> courses(this::secondLecturers);
                    case CADENCE -> courses(course -> new CourseWay(board, possible, course).offCadence());
                    case CHANGE -> changes();
                    case COMPACT -> lonely();
                    case ROOMS, TRAVEL -> 0;
                };
    }

    private long courses(IntToLongFunction least) {
        return IntStream.range(0, board.courses).mapToLong(least).sum();
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

    private long missingDays(int course) {
        long days = IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .flatMap(session -> IntStream.of(possible.slots(session)))
                .map(slot -> board.dayOf[slot])
                .distinct()
                .count();
        return Math.max(0, board.course(course).leastDays().orElse(0) - days);
    }

    /** Sessions of cohorts with one course alone, no two of which may be on a day, wherever days have slots beside theirs. */
    private long lonely() {
        long sum = 0;
        for (int cohort = 0; cohort < board.cohorts; cohort++) {
            int[] attended = attended(cohort);
            if (attended.length == 1 && apart(attended[0])) {
                sum += IntStream.range(board.firstOf[attended[0]], board.firstOf[attended[0] + 1])
                        .filter(session -> IntStream.of(possible.slots(session))
                                .allMatch(slot -> Long.bitCount(board.bit(slot)) == 1))
                        .count();
            }
        }
        return sum;
    }

    private int[] attended(int cohort) {
        return IntStream.range(0, board.courses)
                .filter(course -> IntStream.of(board.cohortsOf[course]).anyMatch(c -> c == cohort))
                .toArray();
    }

    /** Whether no two sessions of a course can be on a day, which only one in order can ask; two that are given can. */
    private boolean apart(int course) {
        long given = IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .filter(possible::isGiven)
                .count();
        return board.course(course).leastGapDays() > 0 && given < 2;
    }

    /** One, if nobody can give all sessions that anybody has to give. */
    private long secondLecturers(int course) {
        List<int[]> givers = IntStream.range(board.firstOf[course], board.firstOf[course + 1])
                .mapToObj(possible::givers)
                .filter(some -> some[0] != Board.NOBODY)
                .toList();
        return givers.isEmpty()
                        || IntStream.of(givers.get(0))
                                .anyMatch(one -> givers.stream().allMatch(some -> Ints.contains(some, one)))
                ? 0
                : 1;
    }

    /** What cannot be as it was: a time, a room or a lecturer that there is no more. */
    private long changes() {
        Changes changes = new Changes(new Draft(board));
        return IntStream.range(0, board.sessions).mapToLong(changes::lost).sum();
    }
}
