package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.timetable.cohort.Course;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts the terms of a plan from where its sessions are, each by its definition. */
final class Count {

    private final Draft draft;
    private final Board board;

    Count(Draft draft) {
        this.draft = draft;
        this.board = draft.board;
    }

    /** What all terms cost together. */
    long penalty() {
        return Arrays.stream(Term.values())
                .mapToLong(term -> term.weight(board.problem) == 0
                        ? 0
                        : Math.multiplyExact(term.weight(board.problem), amount(term)))
                .sum();
    }

    /** How much of a term there is, in thousandths. */
    long amount(Term term) {
        return switch (term) {
            case SEATS -> ScoreTerm.UNIT * standing();
            case SPREAD -> ScoreTerm.UNIT * courses(this::missingDays);
            case COMPACT -> ScoreTerm.UNIT * alone();
            case ROOMS -> ScoreTerm.UNIT * courses(course -> beyondFirst(course, s -> board.roomOf[draft.desk[s]]));
            case LECTURERS -> ScoreTerm.UNIT * courses(course -> beyondFirst(course, s -> draft.lecturer[s]));
            case CADENCE -> ScoreTerm.UNIT * courses(this::offCadence);
            case TRAVEL -> travel();
            case CHANGE -> ScoreTerm.UNIT * changes();
        };
    }

    private long courses(IntToLongFunction amount) {
        return IntStream.range(0, board.courses).mapToLong(amount).sum();
    }

    private IntStream sessionsOf(int course) {
        return IntStream.range(board.firstOf[course], board.firstOf[course + 1]);
    }

    private long standing() {
        return IntStream.range(0, board.sessions)
                .mapToLong(session -> Math.max(
                        0,
                        board.people(board.courseOf[session])
                                - board.problem
                                        .rooms()
                                        .get(board.roomOf[draft.desk[session]])
                                        .seats()))
                .sum();
    }

    private long missingDays(int course) {
        long days = sessionsOf(course)
                .map(session -> board.dayOf[draft.slot[session]])
                .distinct()
                .count();
        return Math.max(0, board.course(course).leastDays().orElse(0) - days);
    }

    private long alone() {
        long[] busy = new long[board.cohorts * board.days];
        for (int session = 0; session < board.sessions; session++) {
            int slot = draft.slot[session];
            for (int cohort : board.cohortsOf[board.courseOf[session]]) {
                busy[cohort * board.days + board.dayOf[slot]] |= board.bit(slot);
            }
        }
        return LongStream.of(busy).mapToInt(Compact::alone).sum();
    }

    private long beyondFirst(int course, IntUnaryOperator what) {
        long different = sessionsOf(course)
                .map(what)
                .filter(one -> one != Board.NOBODY)
                .distinct()
                .count();
        return Math.max(0, different - 1);
    }

    private long offCadence(int number) {
        Course course = board.course(number);
        if (course.cadenceDays().isEmpty()) {
            return 0;
        }
        int cadence = course.cadenceDays().getAsInt();
        return sessionsOf(number)
                .skip(1)
                .mapToLong(session ->
                        board.epochDay[draft.slot[session]] - board.epochDay[draft.slot[session - 1]] - cadence)
                .map(Math::abs)
                .sum();
    }

    private long travel() {
        Tours tours = new Tours(board);
        long sum = 0;
        for (int lecturer = 0; tours.any() && lecturer < board.lecturers; lecturer++) {
            for (int day = 0; day < board.days; day++) {
                int[] stops = stops(lecturer, day);
                sum += Travel.hours(tours.minutes(lecturer, stops, stops.length));
            }
        }
        return sum;
    }

    /** The sessions of a lecturer on a day in the order of time, as {@link Tours} takes them. */
    int[] stops(int lecturer, int day) {
        return IntStream.range(0, board.sessions)
                .filter(session -> draft.lecturer[session] == lecturer && board.dayOf[draft.slot[session]] == day)
                .map(session -> draft.slot[session] * board.desks + draft.desk[session])
                .sorted()
                .toArray();
    }

    private long changes() {
        Changes changes = new Changes(draft);
        return IntStream.range(0, board.sessions)
                .mapToLong(s -> changes.at(s, draft.slot[s], draft.desk[s], draft.lecturer[s]))
                .sum();
    }
}
