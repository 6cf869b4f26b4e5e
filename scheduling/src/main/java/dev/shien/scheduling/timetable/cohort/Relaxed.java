package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Optional;

/** A problem that asks for some of its demands alone. */
final class Relaxed {

    private final CohortProblem problem;
    private final ImmutableSet<Demand> demands;

    private Relaxed(CohortProblem problem, ImmutableList<Demand> demands) {
        this.problem = problem;
        this.demands = ImmutableSet.copyOf(demands);
    }

    static CohortProblem of(CohortProblem problem, ImmutableList<Demand> demands) {
        return new Relaxed(problem, demands).problem();
    }

    private boolean has(Demand.Kind kind, String id) {
        return demands.contains(new Demand(kind, id));
    }

    private CohortProblem problem() {
        CohortProblem.Builder relaxed = CohortProblem.builder()
                .zone(problem.zone())
                .addAllSlots(problem.slots())
                .weights(problem.weights())
                .travel(problem.travel());
        problem.rooms().forEach(room -> relaxed.addRooms(room(room)));
        problem.lecturers().forEach(lecturer -> relaxed.addLecturers(lecturer(lecturer)));
        problem.cohorts().forEach(cohort -> relaxed.addCohorts(cohort(cohort)));
        problem.courses().stream()
                .filter(course -> has(Demand.Kind.COURSE, course.id()))
                .forEach(course -> relaxed.addCourses(course(course)));
        problem.pins().stream()
                .filter(pin -> has(Demand.Kind.COURSE, pin.course()) && has(Demand.Kind.PIN, Demand.name(pin)))
                .forEach(pin -> relaxed.addPins(pin(pin)));
        return relaxed.build();
    }

    private ImmutableList<Absence> absences(ImmutableList<Absence> absences, Demand.Kind kind, String id) {
        return has(kind, id) ? absences : ImmutableList.of();
    }

    private Room room(Room room) {
        return Room.builder()
                .id(room.id())
                .seats(room.seats())
                .place(room.place().filter(place -> has(Demand.Kind.WAYS, "")))
                .addAllEquipment(room.equipment())
                .addAllAbsences(absences(room.absences(), Demand.Kind.ROOM_AWAY, room.id()))
                .sessionsAtOnce(room.sessionsAtOnce())
                .build();
    }

    private Lecturer lecturer(Lecturer lecturer) {
        return Lecturer.builder()
                .id(lecturer.id())
                .addAllAbsences(absences(lecturer.absences(), Demand.Kind.LECTURER_AWAY, lecturer.id()))
                .build();
    }

    private Cohort cohort(Cohort cohort) {
        return Cohort.builder()
                .id(cohort.id())
                .people(cohort.people())
                .addAllAbsences(absences(cohort.absences(), Demand.Kind.COHORT_AWAY, cohort.id()))
                .build();
    }

    private Course course(Course course) {
        Course.Builder relaxed = Course.builder()
                .id(course.id())
                .addAllAbsences(absences(course.absences(), Demand.Kind.COURSE_AWAY, course.id()))
                .addAllCohorts(course.cohorts().stream()
                        .filter(cohort -> has(Demand.Kind.COHORT, cohort))
                        .collect(ImmutableSet.toImmutableSet()))
                .inOrder(has(Demand.Kind.ORDER, course.id()));
        if (has(Demand.Kind.ORDER, course.id())) {
            relaxed.leastGapDays(course.leastGapDays()).greatestGapDays(course.greatestGapDays());
        }
        boolean rooms = has(Demand.Kind.COURSE_ROOMS, course.id());
        boolean lecturers = has(Demand.Kind.COURSE_LECTURERS, course.id());
        for (CourseSession session : course.sessions()) {
            relaxed.addSessions(new CourseSession(
                    session.theme(),
                    lecturers ? session.lecturers() : ImmutableSet.of(),
                    rooms ? session.equipment() : ImmutableSet.of()));
        }
        return rooms
                ? relaxed.people(problem.people(course))
                        .addAllRooms(course.rooms())
                        .build()
                : relaxed.people(0).build();
    }

    private PlacedSession pin(PlacedSession pin) {
        Optional<String> lecturer = pin.lecturer().filter(id -> has(Demand.Kind.COURSE_LECTURERS, pin.course()));
        return new PlacedSession(pin.course(), pin.number(), pin.slot(), pin.room(), lecturer);
    }
}
