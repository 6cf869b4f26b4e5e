package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static dev.shien.scheduling.timetable.cohort.Drafts.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Where a search begins. */
class StartTest {

    private static final Room OTHER = Room.builder().id("other").seats(50).build();

    private static ImmutableList<PlacedSession> start(CohortProblem.Builder problem, long seed) {
        Draft draft = new Draft(new Board(problem.build()));
        Start.fill(draft, new SplitMix64(seed));
        return Places.of(draft).sessions(draft.board);
    }

    /** Two weeks, two rooms, and a course of four sessions by L1 or L2. */
    private static CohortProblem.Builder four() {
        CourseSession session = CourseSession.by("L1", "L2");
        return tuesdays(2)
                .addRooms(OTHER)
                .addLecturers(
                        Lecturer.builder().id("L2").build(),
                        Lecturer.builder().id("L3").build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 0)
                        .addSessions(session, session, session, session)
                        .inOrder(false)
                        .build());
    }

    @RepeatedTest(5)
    void whatWasPlannedBeforeStays(RepetitionInfo seed) {
        PlacedSession second = by("L2", "a", 2, slot(1, 1), "other");
        PlacedSession fourth = at("a", 4, slot(0, 1), "hall");

        assertThat(start(four().addPrevious(second, fourth), seed.getCurrentRepetition()))
                .hasSize(4)
                .contains(second, fourth);
    }

    @RepeatedTest(5)
    void whoDoesNotGiveASessionAnyMoreIsReplacedByWhoDoes(RepetitionInfo seed) {
        PlacedSession first =
                start(four().addPrevious(by("L3", "a", 1, slot(1, 1), "other")), seed.getCurrentRepetition()).stream()
                        .filter(session -> session.number() == 1)
                        .findFirst()
                        .orElseThrow();

        assertThat(first.slot()).isEqualTo(slot(1, 1));
        assertThat(first.room()).isEqualTo("other");
        assertThat(first.lecturer().orElseThrow()).isIn("L1", "L2");
    }

    @RepeatedTest(5)
    void pinComesBeforeWhatWasPlannedThereBefore(RepetitionInfo seed) {
        PlacedSession pin = by("L3", "a", 1, slot(0, 0), "hall");
        CohortProblem.Builder problem =
                four().addPins(pin).addPrevious(at("a", 1, slot(1, 1), "other"), at("a", 2, slot(0, 0), "hall"));

        assertThat(start(problem, seed.getCurrentRepetition())).hasSize(4).contains(pin);
    }

    @Test
    void whichSessionsAreGivenIsSaid() {
        Draft draft = new Draft(new Board(four().addPins(at("a", 3, slot(0, 0), "hall"))
                .addPrevious(at("a", 2, slot(0, 1), "hall"))
                .build()));

        assertThat(Start.fill(draft, new SplitMix64(1))).containsExactly(false, false, true, false);
    }

    @Test
    void timesRoomsAndSessionsThatAreGoneDoNotMatter() {
        CohortProblem.Builder problem = four().addPrevious(
                        at("gone", 1, slot(0, 0), "hall"),
                        at("a", 5, slot(0, 0), "hall"),
                        at("a", 1, slot(9, 0), "hall"),
                        at("a", 2, slot(0, 0), "gone"));

        assertThat(start(problem, 1)).hasSize(4);
    }

    @RepeatedTest(5)
    void noTwoSessionsAreInOneRoomAtOnceAndEachHasAGiver(RepetitionInfo seed) {
        CohortProblem.Builder full = tuesdays(2)
                .addRooms(OTHER)
                .addCohorts(cohort("A", 30))
                .addCourses(
                        course("a", "A", 5).build(),
                        course("b", "A", 0)
                                .addSessions(CourseSession.by(), CourseSession.by(), CourseSession.by())
                                .build())
                .addPrevious(at("b", 1, slot(1, 0), "hall"));

        ImmutableList<PlacedSession> sessions = start(full, seed.getCurrentRepetition());

        assertThat(sessions)
                .extracting(session -> session.slot() + " " + session.room())
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(sessions)
                .allMatch(session ->
                        session.lecturer().equals(session.course().equals("a") ? Optional.of("L1") : Optional.empty()));
    }

    @RepeatedTest(5)
    void sessionsInOrderBeginInTheOrderOfTheirNumbers(RepetitionInfo seed) {
        CohortProblem.Builder problem = tuesdays(8)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 6).build());

        assertThat(start(problem, seed.getCurrentRepetition()))
                .extracting(PlacedSession::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theSeedDecides() {
        assertThat(start(four(), 7)).isEqualTo(start(four(), 7));
        assertThat(start(four(), 7)).isNotEqualTo(start(four(), 8));
    }
}
