package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static dev.shien.scheduling.timetable.cohort.OneTerm.requireReached;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many rooms a course has beyond its first at least, counted by hand. */
class FewestRoomsTest {

    private static CohortProblem.Builder weeks(int weeks) {
        return tuesdays(weeks).addCohorts(cohort("A", 30)).weights(OneTerm.only(Term.ROOMS));
    }

    /** A room beside the hall that is closed in a week. */
    private static Room.Builder room(String id, int... closed) {
        Room.Builder room = Room.builder().id(id).seats(50);
        for (int week : closed) {
            room.addAbsences(Absence.on(TUESDAY.plusWeeks(week)));
        }
        return room;
    }

    private static CohortProblem.Builder workshops() {
        return weeks(1).addRooms(room("lab").addEquipment("computers").build())
                .addRooms(room("kitchen").addEquipment("stoves").build())
                .addRooms(room("garage").addEquipment("lifts").build());
    }

    private static Course with(String id, String... equipment) {
        Course.Builder course = Course.builder().id(id);
        for (String needed : equipment) {
            course.addSessions(new CourseSession(Optional.empty(), ImmutableSet.of(), ImmutableSet.of(needed)));
        }
        return course.build();
    }

    @Test
    void roomThatHasATimeForEachSessionIsEnough() {
        requireReached(weeks(2).addCourses(course("a", "A", 4).build()), 0);
    }

    @Test
    void sessionsOfWhichNoRoomCanHaveAllAreInTwo() {
        requireReached(workshops().addCourses(with("a", "computers", "computers")), 0);
        requireReached(workshops().addCourses(with("a", "computers", "stoves")), 1_000);
        // One course in three workshops, the other in two of them.
        requireReached(
                workshops()
                        .addSlots(slot(1, 0))
                        .addCourses(with("a", "computers", "stoves", "lifts"), with("b", "lifts", "stoves")),
                3_000);
    }

    @Test
    void roomsThatCouldTakeManyDoNotReplaceTheOneThatIsNeeded() {
        CohortProblem.Builder tables = weeks(3).addRooms(
                        room("lab").addEquipment("computers", "tables").build())
                .addRooms(room("kitchen").addEquipment("stoves", "tables").build())
                .addRooms(room("garage").addEquipment("lifts").build());

        // Lab and kitchen could take three of the five sessions each, but the lifts are in the garage.
        requireReached(tables.addCourses(with("a", "tables", "computers", "tables", "stoves", "lifts")), 2_000);
    }

    @Test
    void roomTakesNoMoreSessionsThanItHasTimes() {
        CohortProblem.Builder three = weeks(3).addRooms(
                        room("east", 1, 2).build(),
                        room("west", 0, 2).build(),
                        room("south", 0, 1).build());

        // Two a week in each of three rooms.
        requireReached(three.addCourses(threeRooms(6)), 2_000);
    }

    private static Course threeRooms(int sessions) {
        return course("a", "A", sessions).addRooms("east", "west", "south").build();
    }

    @Test
    void timesOfARoomMustBeTimesOfItsSessions() {
        // The hall is open at three times, but L2 comes on the first Tuesday alone, of which the hall has one time.
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(weeks(1).build().zone())
                .weights(OneTerm.only(Term.ROOMS))
                .addSlots(slot(0, 0), slot(0, 1), slot(1, 0), slot(1, 1))
                .addRooms(
                        room("east", 1).build(),
                        room("west").addAbsences(Absence.at(slot(0, 1))).build())
                .addLecturers(
                        Lecturer.builder().id("L1").build(),
                        Lecturer.builder()
                                .id("L2")
                                .addAbsences(Absence.on(TUESDAY.plusWeeks(1)))
                                .build());
        CourseSession early = CourseSession.by("L2");

        requireReached(
                problem.addCourses(Course.builder()
                        .id("a")
                        .addSessions(early, early, CourseSession.by("L1"))
                        .build()),
                1_000);
    }

    @Test
    void timeOfAGivenSessionIsNoTimeOfAnother() {
        // The west has both times of the first Tuesday; the given session has the first of them.
        CohortProblem.Builder problem = weeks(2).addRooms(
                        room("east", 0).build(), room("west", 1).build())
                .addCourses(course("a", "A", 3).addRooms("east", "west").build());

        requireReached(problem, 1_000);
        requireReached(problem.addPins(at("a", 1, slot(0, 0), "west")), 1_000);
    }

    @Test
    void givenSessionsMayBeInARoomAtOnce() {
        CohortProblem.Builder problem = weeks(1).addRooms(
                        room("web").sessionsAtOnce(2).build())
                .addCourses(course("a", "A", 3).build())
                .addPins(at("a", 1, slot(0, 0), "web"), at("a", 2, slot(0, 0), "web"));

        requireReached(problem, 0);
    }
}
