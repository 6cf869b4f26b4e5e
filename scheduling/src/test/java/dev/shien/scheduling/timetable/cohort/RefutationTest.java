package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What shows that there is no plan, each by itself: ten weeks, where courses, lecturers or a room can be had in the first alone. */
class RefutationTest {

    /** All weeks but the first. */
    private static final ImmutableList<Absence> LATER = IntStream.range(1, 10)
            .mapToObj(week -> Absence.on(TUESDAY.plusWeeks(week)))
            .collect(ImmutableList.toImmutableList());

    /** Ten weeks with a course that fits in many ways, so that not all of them are tried. */
    private static CohortProblem.Builder weeks() {
        return tuesdays(10)
                .addRooms(Room.builder().id("other").seats(50).build())
                .addRooms(Room.builder().id("third").seats(50).build())
                .addLecturers(Lecturer.builder().id("L2").build())
                .addCohorts(cohort("A", 30), cohort("B", 30), cohort("C", 30), cohort("free", 30))
                .addCourses(sessions("free", "free", 6, CourseSession.by()).build());
    }

    private static Course.Builder sessions(String id, String cohort, int count, CourseSession each) {
        return Course.builder().id(id).addCohorts(cohort).addAllSessions(Collections.nCopies(count, each));
    }

    /** A course that can be held in the first week alone. */
    private static Course.Builder inOrder(String id, String cohort, int count) {
        return sessions(id, cohort, count, CourseSession.by()).addAllAbsences(LATER);
    }

    /** The same, in any order. */
    private static Course.Builder early(String id, String cohort, int count) {
        return inOrder(id, cohort, count).inOrder(false);
    }

    private static boolean isRefuted(CohortProblem.Builder problem) {
        return Refutation.shown(problem.build());
    }

    @Test
    void nothingIsShownWhereThereIsAPlan() {
        assertThat(isRefuted(weeks())).isFalse();
    }

    @Test
    void sessionWithoutAnyRoomThatWillDoIsOneTooMany() {
        assertThat(isRefuted(weeks().addCourses(early("a", "A", 1).people(51).build())))
                .isTrue();
        assertThat(isRefuted(weeks().addCourses(early("a", "A", 1).people(50).build())))
                .isFalse();
    }

    @Test
    void moreSessionsThanRoomsAndSlotsAreTooMany() {
        CohortProblem.Builder full = tuesdays(2).addCohorts(cohort("A", 30));

        assertThat(isRefuted(full.addCourses(
                        sessions("a", "A", 4, CourseSession.by()).build())))
                .isFalse();
        assertThat(isRefuted(full.addCourses(
                        sessions("b", "A", 1, CourseSession.by()).build())))
                .isTrue();
    }

    @Test
    void sessionsOfACourseNeedATimeEach() {
        assertThat(isRefuted(weeks().addCourses(nobodys(2)))).isFalse();
        assertThat(isRefuted(weeks().addCourses(nobodys(3)))).isTrue();
    }

    /** A course that no cohort attends, in the first week alone. */
    private static Course nobodys(int count) {
        return Course.builder()
                .id("a")
                .addAllSessions(Collections.nCopies(count, CourseSession.by()))
                .addAllAbsences(LATER)
                .inOrder(false)
                .build();
    }

    @Test
    void sessionsOfACohortNeedATimeEach() {
        assertThat(isRefuted(weeks().addCourses(
                                early("a", "A", 2).build(), early("b", "B", 1).build())))
                .isFalse();
        assertThat(isRefuted(weeks().addCourses(
                                early("a", "A", 2).build(),
                                early("b", "B", 1).addCohorts("A").people(30).build())))
                .isTrue();
    }

    @Test
    void sessionsThatALecturerAloneCanGiveNeedATimeEach() {
        Lecturer early = Lecturer.builder().id("L3").addAllAbsences(LATER).build();
        Course two = sessions("a", "A", 2, CourseSession.by("L3")).build();

        assertThat(isRefuted(weeks().addLecturers(early)
                        .addCourses(
                                two,
                                sessions("b", "B", 1, CourseSession.by("L3", "L2"))
                                        .build())))
                .isFalse();
        assertThat(isRefuted(weeks().addLecturers(early)
                        .addCourses(
                                two,
                                sessions("b", "B", 1, CourseSession.by("L3")).build())))
                .isTrue();
    }

    @Test
    void allSessionsTogetherNeedARoomEach() {
        CourseSession computers = new CourseSession(Optional.empty(), ImmutableSet.of(), ImmutableSet.of("computers"));
        CohortProblem.Builder lab = weeks().addRooms(Room.builder()
                        .id("lab")
                        .seats(50)
                        .addEquipment("computers")
                        .addAllAbsences(LATER)
                        .build())
                .addCourses(
                        sessions("a", "A", 1, computers).build(),
                        sessions("b", "B", 1, computers).build());

        assertThat(isRefuted(lab)).isFalse();
        assertThat(isRefuted(lab.addCourses(sessions("c", "C", 1, computers).build())))
                .isTrue();
        assertThat(CohortConflict.of(lab.build()))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Course 'a' has 1 session.",
                        "Course 'a' cannot be in every room (rooms named, equipment, seats).",
                        "Course 'b' has 1 session.",
                        "Course 'b' cannot be in every room (rooms named, equipment, seats).",
                        "Course 'c' has 1 session.",
                        "Course 'c' cannot be in every room (rooms named, equipment, seats).",
                        "Room 'lab' cannot be used at all times.");
    }

    @Test
    void courseInOrderNeedsAWayFromTimeToTime() {
        ImmutableList<Absence> oddWeeks = IntStream.range(0, 5)
                .mapToObj(week -> Absence.on(TUESDAY.plusWeeks(2 * week + 1)))
                .collect(ImmutableList.toImmutableList());

        assertThat(isRefuted(weeks().addCourses(everyTwoWeeks(oddWeeks, 1, 13))))
                .isTrue();
        assertThat(isRefuted(weeks().addCourses(everyTwoWeeks(oddWeeks, 1, 14))))
                .isFalse();
        assertThat(isRefuted(weeks().addCourses(everyTwoWeeks(oddWeeks, 14, 14))))
                .isFalse();
        assertThat(isRefuted(weeks().addCourses(everyTwoWeeks(oddWeeks, 15, 20))))
                .isTrue();
    }

    private static Course everyTwoWeeks(ImmutableList<Absence> absences, int least, int greatest) {
        return sessions("a", "A", 3, CourseSession.by())
                .addAllAbsences(absences)
                .leastGapDays(least)
                .greatestGapDays(greatest)
                .build();
    }

    @Test
    void sessionsThatNeedNoOrderNeedNoWay() {
        CourseSession first = CourseSession.by("L3");
        Lecturer late =
                Lecturer.builder().id("L3").addAbsences(Absence.at(slot(0, 0))).build();
        Course.Builder course = inOrder("a", "A", 0).addSessions(first).addSessions(CourseSession.by("L1"));

        // The first session can be at the second slot alone; so the other one would have to be before it.
        assertThat(isRefuted(weeks().addLecturers(late).addCourses(course.build())))
                .isTrue();
        assertThat(isRefuted(weeks().addLecturers(late)
                        .addCourses(course.inOrder(false).build())))
                .isFalse();
    }

    @Test
    void pinTakesItsTimeFromTheOthers() {
        CohortProblem.Builder two =
                weeks().addCourses(early("a", "A", 3).build()).addPins(pin(1, 5, 0));

        assertThat(isRefuted(two)).isFalse();
        assertThat(isRefuted(weeks().addCourses(early("a", "A", 3).build()).addPins(pin(1, 0, 0))))
                .isTrue();
    }

    @Test
    void pinsAreNotAskedForATimeEachNorForAWay() {
        CohortProblem.Builder pinned = weeks().addCourses(
                        inOrder("a", "A", 2).leastGapDays(7).build())
                .addPins(
                        new PlacedSession("a", 1, slot(0, 0), "hall", Optional.empty()),
                        new PlacedSession("a", 2, slot(0, 0), "other", Optional.empty()));

        assertThat(isRefuted(pinned)).isFalse();
    }

    private static PlacedSession pin(int number, int week, int ofDay) {
        return new PlacedSession("a", number, slot(week, ofDay), "hall", Optional.empty());
    }

    @Test
    void whereThereAreFewWaysAllAreTried() {
        // Each session has its room and its time; but no time is left to come from the one to the other.
        assertThat(isRefuted(eastAndWest(15))).isFalse();
        assertThat(isRefuted(eastAndWest(16))).isTrue();
    }

    private static CohortProblem.Builder eastAndWest(int minutes) {
        return tuesdays(1)
                .addRooms(Room.builder().id("east").seats(50).place("east").build())
                .addRooms(Room.builder().id("west").seats(50).place("west").build())
                .travel(new TravelTimes(
                        ImmutableSet.of("east", "west"), 0, ImmutableList.of(new TravelLeg("east", "west", minutes))))
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(
                        sessions("a", "A", 1, CourseSession.by("L1"))
                                .addRooms("east")
                                .build(),
                        sessions("b", "B", 1, CourseSession.by("L1"))
                                .addRooms("west")
                                .build());
    }

    @Test
    void timeToTravelIsNamedAmongWhatIsInConflict() {
        assertThat(CohortConflict.of(eastAndWest(16).build()))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Course 'a' has 1 session.",
                        "Course 'a' cannot be in every room (rooms named, equipment, seats).",
                        "The sessions of course 'a' need one of their lecturers.",
                        "Course 'b' has 1 session.",
                        "Course 'b' cannot be in every room (rooms named, equipment, seats).",
                        "The sessions of course 'b' need one of their lecturers.",
                        "Lecturers need their time to travel.");
    }
}
