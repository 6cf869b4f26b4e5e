package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static dev.shien.scheduling.timetable.cohort.OneTerm.requireReached;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.Room;
import java.time.ZoneId;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** How long lecturers travel at least, counted by hand: to the east it takes 45 minutes, and to the west over it 15 more. */
class LeastTravelTest {

    private static final Lecturer FROM_HOME =
            Lecturer.builder().id("L1").base("home").build();

    private static CohortProblem.Builder weeks(int weeks, int west, Lecturer... lecturers) {
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .weights(OneTerm.only(Term.TRAVEL))
                .travel(new TravelTimes(
                        ImmutableSet.of("home", "east", "west"),
                        0,
                        ImmutableList.of(
                                new TravelLeg("home", "east", 45),
                                new TravelLeg("east", "west", 15),
                                new TravelLeg("home", "west", west))))
                .addRooms(
                        room("east").place("east").build(),
                        room("east-2").place("east").build())
                .addRooms(room("west").place("west").build(), room("web").build())
                .addLecturers(lecturers);
        for (int week = 0; week < weeks; week++) {
            problem.addSlots(slot(week, 0), slot(week, 1));
        }
        return problem;
    }

    private static Room.Builder room(String id) {
        return Room.builder().id(id).seats(50);
    }

    private static Course course(String room, int sessions, String... lecturers) {
        return Course.builder()
                .id(room)
                .addRooms(room)
                .addAllSessions(Collections.nCopies(sessions, CourseSession.by(lecturers)))
                .build();
    }

    @Test
    void lecturerGoesToTheOnlyRoomAndBack() {
        requireReached(weeks(1, 60, FROM_HOME).addCourses(course("west", 1, "L1")), 2_000);
        requireReached(weeks(1, 60, FROM_HOME).addCourses(course("web", 1, "L1")), 0);
    }

    @Test
    void whoDoesNotHaveToGiveASessionNeedNotTravelForIt() {
        Lecturer other = Lecturer.builder().id("L2").build();

        requireReached(weeks(1, 60, FROM_HOME, other).addCourses(course("west", 1, "L1", "L2")), 0);
    }

    @Test
    void lecturerTravelsOnAsManyDaysAsTheSessionsTake() {
        // Two hours for the west and an east on the way, one and a half for the other two of the east.
        requireReached(
                weeks(3, 60, FROM_HOME).addCourses(course("west", 1, "L1"), course("east", 3, "L1")), 2_000 + 1_500);
    }

    @Test
    void wayOverAThirdPlaceMayBeShorter() {
        CohortProblem problem = weeks(1, 100, FROM_HOME)
                .addCourses(course("west", 1, "L1"), course("east", 1, "L1"))
                .build();
        Board board = new Board(problem);

        // Home, east, west and over the east again would take two hours, though there is no session to go back for.
        assertThat(new LeastTravel(board, new Possible(board)).of(0)).isEqualTo(2_000);
    }

    @Test
    void morePlacesThanDaysAreFarFromOneAnother() {
        Lecturer anywhere = Lecturer.builder().id("L1").build();

        requireReached(weeks(1, 60, anywhere).addCourses(course("west", 1, "L1"), course("east", 1, "L1")), 250);
        requireReached(weeks(2, 60, anywhere).addCourses(course("west", 1, "L1"), course("east", 1, "L1")), 0);
    }

    @Test
    void givenSessionsMayBeAtOnceAndTakeNoDayMore() {
        CohortProblem.Builder problem = weeks(2, 60, FROM_HOME)
                .addCourses(course("east", 2, "L1"), course("east-2", 1, "L1"))
                .addPins(at("east", 1, slot(0, 0), "east"), at("east-2", 1, slot(0, 0), "east-2"));

        requireReached(problem, 1_500);
    }
}
