package dev.shien.benchmarks.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;

/**
 * An instance of the competition as a problem of cohorts: a curriculum is a cohort, a teacher a lecturer, a day one of the week that
 * begins on Monday, 2024-01-01, and a period an hour.
 */
final class CttInstance {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private CttInstance() {}

    /** The problem of a file. */
    static CohortProblem of(CttFile file) {
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(ZoneOffset.UTC)
                .weights(CohortWeights.builder().seats(1).build());
        for (int number = 0; number < file.days * file.periods; number++) {
            problem.addSlots(slot(file, number));
        }
        file.seats()
                .forEach((id, seats) ->
                        problem.addRooms(Room.builder().id(id).seats(seats).build()));
        file.curricula()
                .forEach(id ->
                        problem.addCohorts(Cohort.builder().id(id).people(0).build()));
        file.courses().stream()
                .map(CttCourse::teacher)
                .distinct()
                .forEach(id -> problem.addLecturers(Lecturer.builder().id(id).build()));
        file.courses().forEach(course -> problem.addCourses(course(file, course)));
        return problem.build();
    }

    private static Course course(CttFile file, CttCourse course) {
        return Course.builder()
                .id(course.id())
                .inOrder(false)
                .leastDays(course.leastDays())
                .people(course.students())
                .addAllSessions(Collections.nCopies(course.lectures(), CourseSession.by(course.teacher())))
                .addAllCohorts(course.curricula())
                .addAllAbsences(course.closed().stream()
                        .map(number -> Absence.at(slot(file, number)))
                        .toList())
                .build();
    }

    private static Slot slot(CttFile file, int number) {
        int hour = number % file.periods;
        return new Slot(MONDAY.plusDays(number / file.periods), LocalTime.of(hour, 0), LocalTime.of(hour, 50));
    }

    /** Sessions as lectures of the competition. */
    static ImmutableList<CttLecture> lectures(List<PlacedSession> sessions) {
        return sessions.stream().map(CttInstance::lecture).collect(ImmutableList.toImmutableList());
    }

    private static CttLecture lecture(PlacedSession session) {
        Slot slot = session.slot();
        int day = (int) (slot.date().toEpochDay() - MONDAY.toEpochDay());
        return new CttLecture(
                session.course(), session.room(), day, slot.start().getHour());
    }
}
