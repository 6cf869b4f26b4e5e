package dev.shien.scheduling.timetable.cohort;

import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A problem as the search sees it: everything is numbered from 0, and nothing depends on where sessions are. A desk is a room, or one
 * of the sessions that a room holds at once.
 */
final class Board {

    /** The lecturer of a session that needs none. */
    static final int NOBODY = -1;

    /** The number of what the problem does not have. */
    static final int UNKNOWN = -2;

    final CohortProblem problem;
    final int slots;
    final int days;
    final int desks;
    final int rooms;
    final int lecturers;
    final int cohorts;
    final int courses;
    final int sessions;

    /** The room of each desk. */
    final int[] roomOf;

    /** The day of each slot. */
    final int[] dayOf;

    /** Which slot of its day each slot is. */
    final int[] hourOf;

    /** The day of each slot, counted from 1970-01-01. */
    final long[] epochDay;

    /** The course of each session. */
    final int[] courseOf;

    /** The first session of each course, and behind the last course the number of sessions. */
    final int[] firstOf;

    /** The cohorts of each course. */
    final int[][] cohortsOf;

    private final int[] people;

    /** Who can give each session. */
    final int[][] givers;

    private final Ids roomIds;
    private final Ids lecturerIds;
    private final Ids courseIds;

    Board(CohortProblem problem) {
        this.problem = problem;
        this.slots = problem.slots().size();
        this.rooms = problem.rooms().size();
        this.lecturers = problem.lecturers().size();
        this.cohorts = problem.cohorts().size();
        this.courses = problem.courses().size();
        this.roomIds = Ids.of(problem.rooms(), Room::id);
        this.lecturerIds = Ids.of(problem.lecturers(), Lecturer::id);
        this.courseIds = Ids.of(problem.courses(), Course::id);
        this.roomOf = repeated(rooms, room -> problem.rooms().get(room).sessionsAtOnce());
        this.desks = roomOf.length;
        this.dayOf = new int[slots];
        this.hourOf = new int[slots];
        this.days = days(problem.slots());
        this.epochDay = problem.slots().stream()
                .mapToLong(slot -> slot.date().toEpochDay())
                .toArray();
        this.courseOf = repeated(courses, course -> course(course).sessions().size());
        this.sessions = courseOf.length;
        this.people = problem.courses().stream().mapToInt(problem::people).toArray();
        this.firstOf = new int[courses + 1];
        for (int course = 0; course < courses; course++) {
            firstOf[course + 1] = firstOf[course] + course(course).sessions().size();
        }
        Ids cohortIds = Ids.of(problem.cohorts(), Cohort::id);
        this.cohortsOf = problem.courses().stream()
                .map(course -> cohortIds.numbers(course.cohorts()))
                .toArray(int[][]::new);
        this.givers = IntStream.range(0, sessions)
                .mapToObj(session -> lecturerIds.numbers(session(session).lecturers()))
                .toArray(int[][]::new);
    }

    /** Each number as often as is said. */
    private static int[] repeated(int numbers, IntUnaryOperator often) {
        return IntStream.range(0, numbers)
                .flatMap(number -> IntStream.generate(() -> number).limit(often.applyAsInt(number)))
                .toArray();
    }

    private int days(List<Slot> inTime) {
        for (int slot = 1; slot < slots; slot++) {
            boolean same = inTime.get(slot).date().equals(inTime.get(slot - 1).date());
            dayOf[slot] = dayOf[slot - 1] + (same ? 0 : 1);
            hourOf[slot] = same ? hourOf[slot - 1] + 1 : 0;
        }
        return slots == 0 ? 0 : dayOf[slots - 1] + 1;
    }

    /** The slot as a bit of its day, of which neighbours are neighbours in time; a day with one slot leaves nothing to be beside. */
    long bit(int slot) {
        boolean alone = hourOf[slot] == 0 && (slot + 1 == slots || hourOf[slot + 1] == 0);
        return alone ? 3 : 1L << hourOf[slot];
    }

    Slot slot(int slot) {
        return problem.slots().get(slot);
    }

    Course course(int course) {
        return problem.courses().get(course);
    }

    CourseSession session(int session) {
        int course = courseOf[session];
        return course(course).sessions().get(session - firstOf[course]);
    }

    /** How many people of a course need a seat. */
    int people(int course) {
        return people[course];
    }

    /** Whether two courses cannot be at once, because they are one or share a cohort. */
    boolean shareCohort(int one, int other) {
        return one == other
                || IntStream.of(cohortsOf[one])
                        .anyMatch(cohort -> IntStream.of(cohortsOf[other]).anyMatch(c -> c == cohort));
    }

    /** The number of a session, or {@link #UNKNOWN}. */
    int number(PlacedSession placed) {
        if (!courseIds.knows(placed.course())) {
            return UNKNOWN;
        }
        int course = courseIds.number(placed.course());
        int session = firstOf[course] + placed.number() - 1;
        return placed.number() >= 1 && session < firstOf[course + 1] ? session : UNKNOWN;
    }

    boolean knowsCourse(String id) {
        return courseIds.knows(id);
    }

    /** How many sessions a known course has. */
    int sessionsOf(String course) {
        return course(courseIds.number(course)).sessions().size();
    }

    /** The number of a slot, or {@link #UNKNOWN}. */
    int number(Slot slot) {
        int number = Collections.binarySearch(problem.slots(), slot);
        return number < 0 ? UNKNOWN : number;
    }

    /** The number of a room, or {@link #UNKNOWN}. */
    int room(String id) {
        return roomIds.knows(id) ? roomIds.number(id) : UNKNOWN;
    }

    /** The number of a lecturer, or {@link #UNKNOWN}. */
    int lecturer(String id) {
        return lecturerIds.knows(id) ? lecturerIds.number(id) : UNKNOWN;
    }

    /** A session as placed. */
    PlacedSession placed(int session, int slot, int desk, int lecturer) {
        int course = courseOf[session];
        return new PlacedSession(
                course(course).id(),
                session - firstOf[course] + 1,
                slot(slot),
                problem.rooms().get(roomOf[desk]).id(),
                lecturer == NOBODY
                        ? Optional.empty()
                        : Optional.of(problem.lecturers().get(lecturer).id()));
    }
}
