package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** When courses, lecturers and rooms are not to be had. */
final class Away {

    private final Board board;
    private final int[][] courses;
    private final int[][] lecturers;
    private final int[][] rooms;

    Away(Board board) {
        this.board = board;
        CohortProblem problem = board.problem;
        this.courses = table(board.courses, this::ofCourse);
        this.lecturers = table(board.lecturers, l -> problem.lecturers().get(l).absences());
        this.rooms = table(board.rooms, r -> problem.rooms().get(r).absences());
    }

    private int[][] table(int count, IntFunction<ImmutableList<Absence>> absences) {
        return IntStream.range(0, count)
                .mapToObj(who -> slots(absences.apply(who)))
                .toArray(int[][]::new);
    }

    private ImmutableList<Absence> ofCourse(int course) {
        ImmutableList.Builder<Absence> absences = ImmutableList.builder();
        absences.addAll(board.course(course).absences());
        IntStream.of(board.cohortsOf[course])
                .forEach(c -> absences.addAll(board.problem.cohorts().get(c).absences()));
        return absences.build();
    }

    private int[] slots(ImmutableList<Absence> absences) {
        return board.problem.slots().stream()
                .mapToInt(slot -> absences.stream().anyMatch(absence -> absence.touches(slot)) ? 1 : 0)
                .toArray();
    }

    /** 1 at each slot at which a course or one of its cohorts is not to be had, and else 0. */
    int[] course(int course) {
        return courses[course];
    }

    /** 1 at each slot at which a lecturer is not to be had, and else 0. */
    int[] lecturer(int lecturer) {
        return lecturers[lecturer];
    }

    /** 1 at each slot at which a room is not to be had, and else 0. */
    int[] room(int room) {
        return rooms[room];
    }
}
