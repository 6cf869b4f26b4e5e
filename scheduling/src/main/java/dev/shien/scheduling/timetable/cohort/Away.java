package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.Absence;
import java.util.stream.IntStream;

/** When courses, lecturers and rooms are not to be had. */
final class Away {

    private final Board board;

    Away(Board board) {
        this.board = board;
    }

    /** 1 at each slot at which a course or one of its cohorts is not to be had, and else 0. */
    int[] course(int course) {
        ImmutableList.Builder<Absence> absences = ImmutableList.builder();
        absences.addAll(board.course(course).absences());
        IntStream.of(board.cohortsOf[course])
                .forEach(c -> absences.addAll(board.problem.cohorts().get(c).absences()));
        return slots(absences.build());
    }

    /** 1 at each slot at which a lecturer is not to be had, and else 0. */
    int[] lecturer(int lecturer) {
        return slots(board.problem.lecturers().get(lecturer).absences());
    }

    /** 1 at each slot at which a room is not to be had, and else 0. */
    int[] room(int room) {
        return slots(board.problem.rooms().get(room).absences());
    }

    private int[] slots(ImmutableList<Absence> absences) {
        return board.problem.slots().stream()
                .mapToInt(slot -> absences.stream().anyMatch(absence -> absence.touches(slot)) ? 1 : 0)
                .toArray();
    }
}
