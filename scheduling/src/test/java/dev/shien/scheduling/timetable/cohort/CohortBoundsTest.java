package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The least that any plan has of each term, in thousandths. */
class CohortBoundsTest {

    private static long bound(CohortProblem.Builder problem, Term term) {
        return new CohortBounds(new Board(problem.build())).of(term);
    }

    private static CohortProblem.Builder weeks(int weeks, Course course) {
        return tuesdays(weeks)
                .addLecturers(
                        Lecturer.builder().id("L2").build(),
                        Lecturer.builder().id("L3").build())
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(course);
    }

    @Test
    void largestSessionsAreInTheLargestRoomsAsOftenAsThereAreSlots() {
        CohortProblem.Builder problem = tuesdays(1)
                .addRooms(Room.builder().id("small").seats(20).build())
                .addCohorts(cohort("A", 57), cohort("B", 31))
                .addCourses(course("b", "B", 2).build(), course("a", "A", 2).build())
                .weights(CohortWeights.builder().seats(1).build());

        // Twice 57 in the hall with 50 seats, and twice 31 in the small room.
        assertThat(bound(problem, Term.SEATS)).isEqualTo(2 * 7_000 + 2 * 11_000);
        assertThat(bound(
                        weeks(2, course("a", "A", 4).build())
                                .weights(CohortWeights.builder().seats(1).build()),
                        Term.SEATS))
                .isZero();
    }

    @Test
    void courseLacksTheDaysOnWhichItCannotBe() {
        Course.Builder course = course("a", "A", 3)
                .inOrder(false)
                .leastDays(3)
                .addAbsences(Absence.on(TUESDAY), Absence.at(slot(2, 0)));

        assertThat(bound(weeks(3, course.build()), Term.SPREAD)).isEqualTo(1_000);
        assertThat(bound(weeks(4, course.build()), Term.SPREAD)).isZero();
        assertThat(bound(weeks(5, course.build()), Term.SPREAD)).isZero();
    }

    @Test
    void courseThatNobodyCanGiveAllOfHasASecondLecturer() {
        CourseSession one = CourseSession.by("L1", "L2");
        CourseSession other = CourseSession.by("L2", "L3");
        CourseSession third = CourseSession.by("L1", "L3");

        assertThat(lecturers(one, other)).isZero();
        assertThat(lecturers(one, other, one, CourseSession.by())).isZero();
        assertThat(lecturers(one, other, third)).isEqualTo(1_000);
        assertThat(lecturers(CourseSession.by("L1"), CourseSession.by("L2"))).isEqualTo(1_000);
        assertThat(lecturers(CourseSession.by("L1"), CourseSession.by("L2"), CourseSession.by("L3")))
                .isEqualTo(2_000);
        assertThat(lecturers(CourseSession.by())).isZero();
    }

    private static long lecturers(CourseSession... sessions) {
        return bound(weeks(3, course("a", "A", 0).addSessions(sessions).build()), Term.LECTURERS);
    }

    @Test
    void whatIsGoneChanges() {
        CohortProblem.Builder problem = weeks(2, course("a", "A", 3).build());

        assertThat(bound(problem, Term.CHANGE)).isZero();
        problem.addPrevious(at("a", 1, slot(9, 0), "hall"));
        assertThat(bound(problem, Term.CHANGE)).isEqualTo(2_000);
        problem.addPrevious(at("a", 2, slot(0, 1), "gone"));
        assertThat(bound(problem, Term.CHANGE)).isEqualTo(3_000);
        problem.addPrevious(new PlacedSession("a", 3, slot(1, 0), "hall", Optional.of("gone")));
        assertThat(bound(problem, Term.CHANGE)).isEqualTo(4_000);
    }

    @Test
    void cadenceIsMissedByTheDaysThatTheBestWayMissesIt() {
        Course.Builder course =
                course("a", "A", 3).leastGapDays(7).cadenceDays(14).addAbsences(Absence.on(TUESDAY.plusWeeks(2)));

        // On the first, the second and the fourth Tuesday, or on the second, the fourth and the fifth: 7 days off.
        assertThat(bound(weeks(5, course.build()), Term.CADENCE)).isEqualTo(7_000);
        // On the second, the fourth and the sixth.
        assertThat(bound(weeks(6, course.build()), Term.CADENCE)).isZero();
        assertThat(bound(weeks(6, course("a", "A", 3).leastGapDays(7).build()), Term.CADENCE))
                .isZero();
    }

    @Test
    void cadenceOfWhatIsPinnedIsAsItIsPinned() {
        CohortProblem.Builder problem = weeks(
                        4, course("a", "A", 2).leastGapDays(7).cadenceDays(14).build())
                .addPins(at("a", 1, slot(3, 0), "hall"), at("a", 2, slot(2, 0), "hall"));

        // 7 days back where there should be 14 on.
        assertThat(bound(problem, Term.CADENCE)).isEqualTo(21_000);
    }

    @Test
    void sessionsOfWhichNoTwoCanBeOnADayAreAlone() {
        Course.Builder apart = course("a", "A", 3).leastGapDays(1);

        assertThat(bound(weeks(3, apart.build()), Term.COMPACT)).isEqualTo(3_000);
        // Otherwise one of three.
        assertThat(bound(weeks(3, course("a", "A", 3).build()), Term.COMPACT)).isEqualTo(1_000);
        assertThat(bound(weeks(3, course("a", "A", 3).inOrder(false).build()), Term.COMPACT))
                .isEqualTo(1_000);
        // Each of two cohorts is alone.
        assertThat(bound(weeks(3, apart.addCohorts("B").build()), Term.COMPACT)).isEqualTo(6_000);
    }

    @Test
    void cohortWithAnotherCourseNeedNotBeAlone() {
        assertThat(bound(
                        weeks(4, course("a", "A", 3).leastGapDays(1).build())
                                .addCourses(course("b", "A", 1).leastGapDays(1).build()),
                        Term.COMPACT))
                .isZero();
    }

    @Test
    void sessionThatCanBeOnADayWithOneSlotIsNotAloneByItself() {
        CohortProblem.Builder problem =
                weeks(2, course("a", "A", 2).leastGapDays(1).build());

        // But one such day is not enough for both.
        assertThat(bound(problem.addSlots(slot(2, 0)), Term.COMPACT)).isEqualTo(1_000);
        assertThat(bound(problem.addSlots(slot(3, 0)), Term.COMPACT)).isZero();
    }

    @Test
    void pinsMayBeOnOneDayAndOneSessionIsStillAlone() {
        CohortProblem.Builder problem =
                weeks(3, course("a", "A", 3).leastGapDays(1).build());

        assertThat(bound(problem.addPins(at("a", 1, slot(0, 0), "hall")), Term.COMPACT))
                .isEqualTo(3_000);
        assertThat(bound(problem.addPins(at("a", 2, slot(0, 1), "hall")), Term.COMPACT))
                .isEqualTo(1_000);
    }

    /** Weeks of two slots, one and one: the two sessions could be in the last two, but the first one has a lecturer in the first week alone. */
    @Test
    void sessionOfTheOnlyCourseIsAloneWhereAnotherCouldAlwaysBeBesideIt() {
        CohortProblem.Builder problem = tuesdays(1)
                .addSlots(slot(1, 0), slot(2, 0))
                .addLecturers(Lecturer.builder()
                        .id("L2")
                        .addAbsences(Absence.at(slot(1, 0)), Absence.at(slot(2, 0)))
                        .build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 0)
                        .addSessions(CourseSession.by("L2"), CourseSession.by("L1"))
                        .leastGapDays(1)
                        .build())
                .weights(OneTerm.only(Term.COMPACT));

        OneTerm.requireReached(problem, 1_000);
    }
}
