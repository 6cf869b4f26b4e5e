package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static dev.shien.scheduling.timetable.cohort.OneTerm.requireReached;

import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** How many sessions of a cohort have no other beside them at least, counted by hand. */
class FewestAloneTest {

    private static CohortProblem.Builder weeks(int weeks) {
        return tuesdays(weeks)
                .addRooms(Room.builder().id("other").seats(50).build())
                .addCohorts(cohort("A", 30))
                .weights(OneTerm.only(Term.COMPACT));
    }

    /** A third slot after the two of a week. */
    private static Slot evening(int week) {
        return new Slot(slot(week, 0).date(), LocalTime.of(17, 30), LocalTime.of(19, 30));
    }

    /** A fourth. */
    private static Slot night(int week) {
        return new Slot(slot(week, 0).date(), LocalTime.of(20, 0), LocalTime.of(22, 0));
    }

    @Test
    void ofAnOddNumberInPairsOneIsAlone() {
        requireReached(weeks(2).addCourses(course("a", "A", 4).build()), 0);
        requireReached(weeks(2).addCourses(course("a", "A", 3).build()), 1_000);
        requireReached(
                weeks(2).addCourses(
                                course("a", "A", 2).build(), course("b", "A", 1).build()),
                1_000);
    }

    @Test
    void threeOfADayAreAllBesideOneAnother() {
        requireReached(
                weeks(1).addSlots(evening(0)).addCourses(course("a", "A", 3).build()), 0);
    }

    @Test
    void besideThreeOfADayTheFourthIsAloneOnAnother() {
        CohortProblem.Builder problem = weeks(1).addSlots(evening(0), slot(1, 0), slot(1, 1))
                .addCourses(
                        course("a", "A", 4).addAbsences(Absence.at(slot(1, 1))).build());

        requireReached(problem, 1_000);
    }

    @Test
    void firstAndThirdOfADayAreAlone() {
        CohortProblem.Builder problem = weeks(1).addSlots(evening(0))
                .addCourses(
                        course("a", "A", 2).addAbsences(Absence.at(slot(0, 1))).build());

        requireReached(problem, 2_000);
    }

    @Test
    void sessionOnADayWithOneSlotIsNotAlone() {
        requireReached(
                weeks(1).addSlots(slot(1, 0)).addCourses(course("a", "A", 3).build()), 0);
        requireReached(
                weeks(1).addSlots(slot(1, 0)).addCourses(course("a", "A", 1).build()), 0);
    }

    @Test
    void sessionsThatMustBeOnDaysOfTheirOwnAreAloneOnAllButTheDayWithOneSlot() {
        CohortProblem.Builder problem = weeks(2).addSlots(slot(2, 0))
                .addCourses(course("a", "A", 3).leastGapDays(1).build());

        requireReached(problem, 2_000);
    }

    @Test
    void givenSessionIsAloneWhereNoOtherCanBeBesideIt() {
        CohortProblem.Builder problem = weeks(2).addCourses(
                        course("a", "A", 2).addAbsences(Absence.at(slot(0, 1))).build())
                .addPins(at("a", 1, slot(0, 0), "hall"));

        requireReached(problem, 2_000);
    }

    @Test
    void givenSessionStaysAloneWhereverOthersCouldBeTogether() {
        // Without the pin both would be in the evening, one after the other.
        CohortProblem.Builder problem = weeks(1).addSlots(evening(0), night(0))
                .addCourses(
                        course("a", "A", 2).addAbsences(Absence.at(slot(0, 1))).build());

        requireReached(problem, 0);
        requireReached(problem.addPins(at("a", 1, slot(0, 0), "hall")), 2_000);
    }

    @Test
    void givenSessionIsCountedThoughItCouldNotBeThere() {
        CohortProblem.Builder problem = weeks(2).addCourses(course("a", "A", 2)
                        .addAbsences(Absence.on(slot(0, 0).date()))
                        .build())
                .addPins(at("a", 1, slot(0, 0), "hall"));

        requireReached(problem, 2_000);
    }

    @Test
    void givenSessionsAtOneTimeAreOne() {
        CohortProblem.Builder problem = weeks(2).addCourses(
                        course("a", "A", 2).build(), course("b", "A", 1).build())
                .addPins(at("a", 1, slot(0, 0), "hall"), at("b", 1, slot(0, 0), "other"));

        requireReached(problem, 0);
    }
}
