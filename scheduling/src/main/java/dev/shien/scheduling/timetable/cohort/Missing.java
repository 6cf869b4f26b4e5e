package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Objects;

/** Who is not to be had when a session is, and what is missing in its room, in words. */
final class Missing {

    private final CohortProblem problem;
    private final PlacedSession session;
    private final Course course;

    Missing(CohortProblem problem, PlacedSession session) {
        this.problem = problem;
        this.session = session;
        this.course = Objects.requireNonNull(
                Maps.uniqueIndex(problem.courses(), Course::id).get(session.course()));
    }

    /** The course itself, its cohorts and the lecturer, so far as they cannot be there. */
    ImmutableList<Text> who() {
        ImmutableList.Builder<Text> who = ImmutableList.builder();
        add(who, course.absences(), "講座", "course", course.id());
        problem.cohorts().stream()
                .filter(cohort -> course.cohorts().contains(cohort.id()))
                .forEach(cohort -> add(who, cohort.absences(), "受講者", "cohort", cohort.id()));
        problem.lecturers().stream()
                .filter(lecturer ->
                        session.lecturer().filter(lecturer.id()::equals).isPresent())
                .forEach(lecturer -> add(who, lecturer.absences(), "講師", "lecturer", lecturer.id()));
        return who.build();
    }

    private void add(
            ImmutableList.Builder<Text> who, ImmutableList<Absence> absences, String ja, String en, String id) {
        if (isTouched(absences)) {
            who.add(Text.of(ja + "「" + id + "」", en + " '" + id + "'"));
        }
    }

    private boolean isTouched(ImmutableList<Absence> absences) {
        return absences.stream().anyMatch(absence -> absence.touches(session.slot()));
    }

    /** What is wrong with the room. */
    ImmutableList<Text> ofRoom() {
        ImmutableList.Builder<Text> why = ImmutableList.builder();
        Room room = Objects.requireNonNull(
                Maps.uniqueIndex(problem.rooms(), Room::id).get(session.room()));
        int people = problem.people(course);
        if (room.seats() < people && problem.weights().seats().isEmpty()) {
            why.add(Text.of(
                    "席が" + room.seats() + "で" + people + "人に足りない",
                    "it has " + room.seats() + " seats for " + people + " people"));
        }
        if (!room.equipment()
                .containsAll(course.sessions().get(session.number() - 1).equipment())) {
            why.add(Text.of("必要な設備がない", "it lacks equipment that the session needs"));
        }
        if (!course.rooms().isEmpty() && !course.rooms().contains(room.id())) {
            why.add(Text.of("その講座の会場でない", "the course is not to be there"));
        }
        if (isTouched(room.absences())) {
            why.add(Text.of("その時間には使えない", "it cannot be used then"));
        }
        return why.build();
    }
}
