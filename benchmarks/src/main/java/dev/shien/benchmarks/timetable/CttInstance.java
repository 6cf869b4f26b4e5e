package dev.shien.benchmarks.timetable;

import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * An instance of curriculum-based course timetabling in the competition's format (ITC-2007, track 3; formulation UD2), as a problem of
 * cohorts: a curriculum is a cohort, a teacher a lecturer, a day one of the week that begins on Monday, 2024-01-01, and a period an
 * hour.
 */
final class CttInstance {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private final StringTokenizer words;
    private final Map<String, Course.Builder> courses = new LinkedHashMap<>();
    private final Set<String> teachers = new HashSet<>();
    private final CohortProblem.Builder problem = CohortProblem.builder();

    private CttInstance(String content) {
        this.words = new StringTokenizer(content);
    }

    /** The problem that stands in a file. */
    static CohortProblem read(Path file) throws IOException {
        return new CttInstance(Files.readString(file)).problem();
    }

    /** The number of a slot's day. */
    static int day(Slot slot) {
        return (int) (slot.date().toEpochDay() - MONDAY.toEpochDay());
    }

    /** The number of a slot's period. */
    static int period(Slot slot) {
        return slot.start().getHour();
    }

    private CohortProblem problem() {
        int courseCount = number("Courses:");
        int rooms = number("Rooms:");
        int days = number("Days:");
        int periods = number("Periods_per_day:");
        int curricula = number("Curricula:");
        int constraints = number("Constraints:");
        for (int slot = 0; slot < days * periods; slot++) {
            problem.addSlots(slot(slot / periods, slot % periods));
        }
        after("COURSES:");
        for (int i = 0; i < courseCount; i++) {
            course();
        }
        after("ROOMS:");
        for (int i = 0; i < rooms; i++) {
            problem.addRooms(Room.builder().id(word()).seats(number()).build());
        }
        after("CURRICULA:");
        for (int i = 0; i < curricula; i++) {
            curriculum();
        }
        after("UNAVAILABILITY_CONSTRAINTS:");
        for (int i = 0; i < constraints; i++) {
            Course.Builder course = course(word());
            course.addAbsences(Absence.at(slot(number(), number())));
        }
        courses.values().forEach(course -> problem.addCourses(course.build()));
        return problem.zone(ZoneOffset.UTC)
                .weights(CohortWeights.builder().seats(1).build())
                .build();
    }

    private static Slot slot(int day, int period) {
        return new Slot(MONDAY.plusDays(day), LocalTime.of(period, 0), LocalTime.of(period, 50));
    }

    private void course() {
        String id = word();
        String teacher = word();
        int lectures = number();
        if (teachers.add(teacher)) {
            problem.addLecturers(Lecturer.builder().id(teacher).build());
        }
        Course.Builder course =
                Course.builder().id(id).inOrder(false).leastDays(number()).people(number());
        for (int i = 0; i < lectures; i++) {
            course.addSessions(CourseSession.by(teacher));
        }
        courses.put(id, course);
    }

    private void curriculum() {
        String id = word();
        problem.addCohorts(Cohort.builder().id(id).people(0).build());
        for (int left = number(); left > 0; left--) {
            course(word()).addCohorts(id);
        }
    }

    private Course.Builder course(String id) {
        return Objects.requireNonNull(courses.get(id), id);
    }

    private String word() {
        return words.nextToken();
    }

    private int number() {
        return Integer.parseInt(word());
    }

    private int number(String key) {
        after(key);
        return number();
    }

    private void after(String key) {
        String word = word();
        while (!word.equals(key)) {
            word = word();
        }
    }
}
