package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.plan;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.NoCohortPlan;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said where there is no plan: what cannot be had together, of which nothing can be spared. */
class CohortConflictTest {

    private static ImmutableList<String> conflict(CohortProblem.Builder problem) {
        CohortAnswer answer = plan(problem.build());
        assertThat(answer).isInstanceOf(NoCohortPlan.class);
        return ((NoCohortPlan) answer)
                .conflict().stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void threeSessionsOfACourseFindNoRoomInTwoSlots() {
        assertThat(conflict(tuesdays(1)
                        .addCohorts(cohort("A", 30))
                        .addCourses(course("a", "A", 3).build())))
                .containsExactly("Course 'a' has 3 sessions.");
    }

    @Test
    void cohortWithTwoCoursesAndTooFewSlotsIsNamedWithBoth() {
        assertThat(conflict(tuesdays(1)
                        .addRooms(Room.builder().id("other").seats(50).build())
                        .addCohorts(cohort("A", 20), cohort("B", 20))
                        .addCourses(
                                Course.builder()
                                        .id("a")
                                        .addCohorts("A")
                                        .addSessions(CourseSession.by(), CourseSession.by())
                                        .build(),
                                Course.builder()
                                        .id("b")
                                        .addCohorts("A", "B")
                                        .addSessions(CourseSession.by())
                                        .build())))
                .containsExactly(
                        "Course 'a' has 2 sessions.",
                        "Course 'b' has 1 session.",
                        "Cohort 'A' cannot attend two sessions at once.");
    }

    @Test
    void gapsThatDoNotFitIntoThePeriodAreNamed() {
        assertThat(conflict(tuesdays(3)
                        .addCohorts(cohort("A", 30))
                        .addCourses(course("a", "A", 4).leastGapDays(7).build())))
                .containsExactly(
                        "Course 'a' has 4 sessions.",
                        "The sessions of course 'a' follow in order, with the gaps that are asked.");
    }

    @Test
    void roomsThatAreAllTooSmallAreNamed() {
        assertThat(conflict(tuesdays(1)
                        .addCohorts(cohort("A", 51))
                        .addCourses(course("a", "A", 1).build())))
                .containsExactly(
                        "Course 'a' has 1 session.",
                        "Course 'a' cannot be in every room (rooms named, equipment, seats).");
    }

    @Test
    void lecturerWhoIsAwayAndACohortWhoIsAwayAreNamed() {
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addSlots(slot(0, 0), slot(1, 0))
                .addRooms(Room.builder().id("hall").seats(50).build())
                .addLecturers(Lecturer.builder()
                        .id("L1")
                        .addAbsences(Absence.on(TUESDAY))
                        .build())
                .addCohorts(Cohort.builder()
                        .id("A")
                        .people(3)
                        .addAbsences(Absence.at(slot(1, 0)))
                        .build())
                .addCourses(course("a", "A", 1).build());

        assertThat(conflict(problem))
                .containsExactly(
                        "Course 'a' has 1 session.",
                        "The sessions of course 'a' need one of their lecturers.",
                        "Cohort 'A' cannot attend two sessions at once.",
                        "Cohort 'A' cannot attend at all times.",
                        "Lecturer 'L1' cannot come at all times.");
    }

    @Test
    void pinThatLeavesNoTimeForTheSessionBeforeItIsNamed() {
        assertThat(conflict(tuesdays(2)
                        .addCohorts(cohort("A", 30))
                        .addCourses(course("a", "A", 2).leastGapDays(7).build())
                        .addPins(new PlacedSession("a", 2, slot(0, 1), "hall", Optional.of("L1")))))
                .containsExactly(
                        "Course 'a' has 2 sessions.",
                        "The sessions of course 'a' follow in order, with the gaps that are asked.",
                        "The pinned session a/2 stays where it is.");
    }

    @Test
    void betweenSessionsThatArePinnedNothingIsAsked() {
        CohortAnswer answer = plan(tuesdays(4)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 3).leastGapDays(7).build())
                .addPins(
                        new PlacedSession("a", 1, slot(2, 0), "hall", Optional.of("L1")),
                        new PlacedSession("a", 2, slot(1, 0), "hall", Optional.of("L1")))
                .build());

        assertThat(answer.orThrow().sessions())
                .hasSize(3)
                .extracting(PlacedSession::slot)
                .contains(slot(2, 0), slot(1, 0));
    }

    @Test
    void withoutAPlanNoneIsGiven() {
        CohortAnswer answer = plan(tuesdays(1)
                .addCohorts(cohort("A", 51))
                .addCourses(course("a", "A", 1).build())
                .build());

        assertThatThrownBy(answer::orThrow).isInstanceOf(IllegalStateException.class);
    }
}
