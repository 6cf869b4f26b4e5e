package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
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
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A problem in which every rule can be broken and every wish has something to count. */
final class Everything {

    /** Every wish with a weight of its own; rooms are large enough by rule. */
    static final CohortWeights WISHES = weights().build();

    /** The same, and seats are a wish too. */
    static final CohortWeights SEATS = weights().seats(4).build();

    private static final Slot EVENING = new Slot(TUESDAY.plusWeeks(1), LocalTime.of(18, 0), LocalTime.of(20, 0));
    private static final Slot GONE = slot(99, 0);

    private Everything() {}

    private static CohortWeights.Builder weights() {
        return CohortWeights.builder()
                .spread(5)
                .compact(2)
                .sameRoom(7)
                .sameLecturer(3)
                .cadence(1)
                .travel(11)
                .change(13);
    }

    /** Days of one, two and three slots, two places, a room that holds two at once, and courses of every kind. */
    static CohortProblem.Builder problem(CohortWeights weights) {
        return CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addSlots(slot(0, 0), slot(0, 1), slot(1, 0), slot(1, 1), EVENING, slot(2, 0), slot(2, 1))
                .addSlots(slot(3, 0), slot(3, 1), slot(4, 0), slot(4, 1), slot(5, 0))
                .addAllRooms(rooms())
                .addAllLecturers(lecturers())
                .addCohorts(CohortExample.cohort("A", 30))
                .addCohorts(Cohort.builder()
                        .id("B")
                        .people(25)
                        .addAbsences(Absence.at(slot(3, 1)))
                        .build())
                .addAllCourses(courses())
                .travel(new TravelTimes(
                        ImmutableSet.of("east", "west"), 0, ImmutableList.of(new TravelLeg("east", "west", 40))))
                .addPins(new PlacedSession("a", 1, slot(0, 0), "hall", Optional.of("L1")))
                .addAllPrevious(previous())
                .weights(weights);
    }

    private static ImmutableList<Room> rooms() {
        Room hall = Room.builder()
                .id("hall")
                .seats(50)
                .place("east")
                .addEquipment("computers")
                .build();
        Room lab = Room.builder()
                .id("lab")
                .seats(20)
                .place("west")
                .sessionsAtOnce(2)
                .addAbsences(Absence.on(TUESDAY.plusWeeks(2)))
                .build();
        return ImmutableList.of(hall, lab, Room.builder().id("web").seats(100).build());
    }

    private static ImmutableList<Lecturer> lecturers() {
        Absence absence = Absence.at(slot(1, 0));
        return ImmutableList.of(
                Lecturer.builder().id("L1").base("east").addAbsences(absence).build(),
                Lecturer.builder().id("L2").build(),
                Lecturer.builder().id("L3").base("west").build());
    }

    private static ImmutableList<Course> courses() {
        CourseSession byTwo = CourseSession.by("L1", "L2");
        Course inOrder = Course.builder()
                .id("a")
                .addCohorts("A")
                .addSessions(byTwo, byTwo, byTwo, byTwo)
                .leastGapDays(7)
                .greatestGapDays(14)
                .cadenceDays(7)
                .leastDays(4)
                .build();
        CourseSession byOthers = CourseSession.by("L2", "L3");
        Course together = Course.builder()
                .id("b")
                .addCohorts("A", "B")
                .addSessions(byOthers, byOthers, byOthers)
                .addAbsences(Absence.on(TUESDAY))
                .leastDays(3)
                .build();
        CourseSession computers = new CourseSession(Optional.empty(), ImmutableSet.of(), ImmutableSet.of("computers"));
        Course anyOrder = Course.builder()
                .id("c")
                .addCohorts("B")
                .addSessions(computers, CourseSession.by(), CourseSession.by())
                .inOrder(false)
                .addRooms("hall", "lab")
                .leastDays(3)
                .build();
        Course sameDay = Course.builder()
                .id("d")
                .people(60)
                .addSessions(CourseSession.by("L1"), CourseSession.by("L1"))
                .cadenceDays(0)
                .build();
        return ImmutableList.of(inOrder, together, anyOrder, sameDay);
    }

    /** An earlier plan of which a course, a session, a time, a room and a lecturer are gone. */
    private static ImmutableList<PlacedSession> previous() {
        return ImmutableList.of(
                new PlacedSession("gone", 1, slot(4, 1), "web", Optional.of("L2")),
                new PlacedSession("a", 9, slot(0, 0), "hall", Optional.of("L1")),
                new PlacedSession("a", 2, slot(1, 1), "hall", Optional.of("L2")),
                new PlacedSession("a", 3, GONE, "hall", Optional.of("L1")),
                new PlacedSession("b", 1, slot(2, 0), "gone", Optional.of("L3")),
                new PlacedSession("b", 2, slot(3, 0), "web", Optional.of("gone")),
                new PlacedSession("c", 2, slot(4, 0), "lab", Optional.empty()));
    }
}
