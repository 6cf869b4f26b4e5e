package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortTimetabler;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two courses on three Tuesdays: a of cohort A in the hall, and b of cohort B, each by L1 unless said otherwise. */
class CohortWhyNotTest {

    private static final CohortTimetabler TIMETABLER = AnnealingCohortTimetabler.create();

    private static CohortProblem.Builder two() {
        return two(
                Cohort.builder().id("B").people(10),
                Room.builder().id("hall"),
                Room.builder().id("annex"));
    }

    private static CohortProblem.Builder two(Cohort.Builder b, Room.Builder hall, Room.Builder annex) {
        return CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addSlots(slot(0, 0), slot(0, 1), slot(1, 0), slot(1, 1), slot(2, 0), slot(2, 1))
                .addRooms(
                        hall.seats(50).build(),
                        annex.seats(20).addAbsences(Absence.at(slot(0, 0))).build())
                .addLecturers(
                        Lecturer.builder().id("L1").build(),
                        Lecturer.builder()
                                .id("L2")
                                .addAbsences(Absence.on(TUESDAY.plusWeeks(2)))
                                .build())
                .addCohorts(cohort("A", 40), b.build())
                .addCourses(
                        course("a", "A", 2).leastGapDays(7).cadenceDays(7).build(),
                        course("b", "B", 1)
                                .addSessions(CourseSession.by("L1", "L2"))
                                .inOrder(false)
                                .build());
    }

    private static PlacedSession session(String course, int number, Slot slot, String room, String lecturer) {
        return new PlacedSession(course, number, slot, room, Optional.of(lecturer));
    }

    /** A plan of the problem that no timetabler has made. */
    private static CohortPlan plan(PlacedSession... sessions) {
        return new CohortPlan(
                ImmutableList.copyOf(sessions),
                ImmutableList.of(),
                Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));
    }

    private static final CohortPlan PLAN = plan(
            session("a", 1, slot(0, 0), "hall", "L1"),
            session("b", 1, slot(0, 1), "hall", "L1"),
            session("a", 2, slot(1, 0), "hall", "L1"),
            session("b", 2, slot(1, 1), "annex", "L2"));

    private static ImmutableList<Reason> reasons(PlacedSession asked) {
        return TIMETABLER.whyNot(two().build(), PLAN, asked);
    }

    private static ImmutableList<String> whyNot(PlacedSession asked) {
        return reasons(asked).stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }

    /** A week later the gap is 14 days instead of 7, at 1 point a day. */
    @Test
    void whatItWouldCostIsSaidWithItsTerms() {
        assertThat(reasons(session("a", 2, slot(2, 0), "hall", "L1")))
                .extracting(Reason::text)
                .containsExactly(
                        Text.of(
                                "講座「a」第2回を令和6年8月6日(火) 13:00~15:00、会場「hall」、講師「L1」にすると、減点の増減は+7になる。",
                                "With session 2 of course 'a' on Tue 2024-08-06 13:00-15:00 in room 'hall' by lecturer 'L1' the "
                                        + "penalty changes by +7."),
                        Text.of("予定の間隔から外れた日数: 0 → 7", "Days by which gaps differ from the cadence: 0 → 7"));
    }

    /** In the hall and by L1 course b has one room and one lecturer: 1 and 3 points less. */
    @Test
    void whatIsGainedIsSaid() {
        assertThat(whyNot(session("b", 2, slot(1, 1), "hall", "L1")))
                .containsExactly(
                        "With session 2 of course 'b' on Tue 2024-07-30 15:15-17:15 in room 'hall' by lecturer 'L1' the penalty "
                                + "changes by -4.",
                        "Rooms of a course beyond the first: 1 → 0",
                        "Lecturers of a course beyond the first: 1 → 0");
    }

    @Test
    void fullRoomAndALecturerWhoIsBusyAreSaidWithTheSessionThatIsThere() {
        assertThat(whyNot(session("b", 1, slot(0, 0), "hall", "L1")))
                .contains(
                        "Room 'hall' holds 1 session at once, and at that time, Tue 2024-07-23 13:00-15:00, it has session 1 of "
                                + "course 'a'.",
                        "Lecturer 'L1' has session 1 of course 'a' and session 1 of course 'b' at the same time, Tue 2024-07-23 "
                                + "13:00-15:00.");
        assertThat(reasons(session("b", 1, slot(0, 0), "hall", "L1")))
                .filteredOn(reason -> reason.code().equals("cohort.lecturer"))
                .extracting(Reason::arguments)
                .containsExactly(
                        ImmutableMap.of("course", "b", "session", "1", "otherCourse", "a", "otherSession", "1"));
    }

    @Test
    void cohortThatIsElsewhereIsSaid() {
        assertThat(whyNot(session("b", 2, slot(0, 1), "annex", "L2")))
                .contains("Sessions 1 and 2 of course 'b' are at the same time, Tue 2024-07-23 15:15-17:15.");
    }

    @Test
    void everythingThatIsWrongWithTheRoomIsSaid() {
        assertThat(whyNot(session("a", 1, slot(0, 0), "annex", "L1")))
                .contains(
                        "Session 1 of course 'a' is in room 'annex', but it has 20 seats for 40 people, and it cannot be used "
                                + "then.");
    }

    @Test
    void whoCannotBeThereIsNamed() {
        assertThat(whyNot(session("b", 2, slot(2, 1), "annex", "L2")))
                .contains("Session 2 of course 'b' is at a time at which lecturer 'L2' cannot be there, Tue 2024-08-06 "
                        + "15:15-17:15.");
        CohortProblem away = two(
                        Cohort.builder().id("B").people(10).addAbsences(Absence.on(TUESDAY.plusWeeks(2))),
                        Room.builder().id("hall"),
                        Room.builder().id("annex"))
                .build();
        assertThat(TIMETABLER.whyNot(away, PLAN, session("b", 2, slot(2, 1), "annex", "L2")))
                .extracting(reason -> reason.text().ja())
                .contains("講座「b」第2回は受講者「B」・講師「L2」の都合がつかない時間(令和6年8月6日(火) 15:15~17:15)にある。");
    }

    @Test
    void orderThatWouldBeBrokenIsSaid() {
        assertThat(whyNot(session("a", 1, slot(1, 1), "hall", "L1")))
                .contains(
                        "In course 'a' session 2 (Tue 2024-07-30 13:00-15:00) is 0 days from session 1 (Tue 2024-07-30 "
                                + "15:15-17:15), against its order or gaps.");
    }

    @Test
    void lecturerWhoIsNotOneOfTheSessionsIsSaidNotToBe() {
        assertThat(reasons(session("a", 1, slot(0, 0), "hall", "L2")))
                .extracting(Reason::text)
                .contains(Text.of(
                        "講座「a」第1回を担当できる講師は「L1」で、「L2」ではない。", "Session 1 of course 'a' is given by 'L1', not by 'L2'."));
    }

    /** No plan of this problem has a second lecturer of a course, so that plans do not count them; the one asked about has. */
    @Test
    void lecturerWhoIsNotAskedForCountsAsASecondOneOfTheCourse() {
        CohortProblem one = tuesdays(2)
                .addLecturers(Lecturer.builder().id("L2").build())
                .addCohorts(cohort("A", 40))
                .addCourses(course("a", "A", 2).build())
                .build();
        CohortPlan plan = plan(session("a", 1, slot(0, 0), "hall", "L1"), session("a", 2, slot(0, 1), "hall", "L1"));

        assertThat(TIMETABLER.whyNot(one, plan, session("a", 1, slot(0, 0), "hall", "L2")))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "With session 1 of course 'a' on Tue 2024-07-23 13:00-15:00 in room 'hall' by lecturer 'L2' the penalty "
                                + "changes by +3.",
                        "Lecturers of a course beyond the first: 0 → 1",
                        "Session 1 of course 'a' is given by 'L1', not by 'L2'.");
    }

    /** Between the rooms it takes 90 minutes, and from one slot to the next there are 15. */
    @Test
    void wayForWhichThereIsNoTimeIsSaid() {
        CohortProblem far = two(
                        Cohort.builder().id("B").people(10),
                        Room.builder().id("hall").place("east"),
                        Room.builder().id("annex").place("west"))
                .travel(new TravelTimes(
                        ImmutableSet.of("east", "west"), 0, ImmutableList.of(new TravelLeg("east", "west", 90))))
                .build();

        assertThat(TIMETABLER.whyNot(far, PLAN, session("b", 1, slot(0, 1), "annex", "L1")))
                .extracting(reason -> reason.text().en())
                .contains(
                        "Lecturer 'L1' has no time to come from session 1 of course 'a' in room 'hall' to session 1 of course 'b' "
                                + "in room 'annex'.");
    }

    @Test
    void sessionThatIsThereIsSaidToBeAndOneThatIsGivenToStay() {
        assertThat(reasons(session("a", 1, slot(0, 0), "hall", "L1")))
                .extracting(Reason::text)
                .containsExactly(Text.of("講座「a」第1回はその時間・会場・講師になっている。", "Session 1 of course 'a' is there."));
        CohortProblem pinned = two().addPins(PLAN.sessions().get(0)).build();
        assertThat(TIMETABLER.whyNot(pinned, PLAN, session("a", 1, slot(0, 1), "hall", "L1")))
                .extracting(Reason::text)
                .containsExactly(Text.of(
                        "講座「a」第1回の時間・会場・講師はあらかじめ決まっている。",
                        "Time, room and lecturer of session 1 of course 'a' are given."));
    }

    @Test
    void whatTheProblemDoesNotHaveIsRefused() {
        assertRefused(session("c", 1, slot(0, 0), "hall", "L1"), "Unknown course 'c'");
        assertRefused(session("a", 3, slot(0, 0), "hall", "L1"), "Expected a session from 1 to 2 of course 'a', was 3");
        assertRefused(session("a", 0, slot(0, 0), "hall", "L1"), "Expected a session from 1 to 2 of course 'a', was 0");
        assertRefused(session("a", 1, slot(9, 0), "hall", "L1"), "Unknown slot '2024-09-24 13:00-15:00'");
        assertRefused(session("a", 1, slot(0, 0), "attic", "L1"), "Unknown room 'attic'");
        assertRefused(session("a", 1, slot(0, 0), "hall", "L9"), "Unknown lecturer 'L9'");
        assertRefused(
                new PlacedSession("a", 1, slot(0, 0), "hall", Optional.empty()),
                "Expected session 1 of course 'a' to have a lecturer, was none");
    }

    private static void assertRefused(PlacedSession asked, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> reasons(asked)).withMessage(message);
    }

    @Test
    void lecturerWhereNobodyHasToBeIsRefused() {
        CohortProblem alone = tuesdays(1)
                .addCourses(
                        Course.builder().id("a").addSessions(CourseSession.by()).build())
                .build();
        CohortPlan plan = plan(new PlacedSession("a", 1, slot(0, 0), "hall", Optional.empty()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMETABLER.whyNot(alone, plan, session("a", 1, slot(0, 1), "hall", "L1")))
                .withMessage("Expected session 1 of course 'a' to have no lecturer, was 'L1'");
        assertThat(TIMETABLER.whyNot(alone, plan, new PlacedSession("a", 1, slot(0, 1), "hall", Optional.empty())))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "With session 1 of course 'a' on Tue 2024-07-23 15:15-17:15 in room 'hall' the penalty changes "
                                + "by +0.");
    }

    @Test
    void planOfAnotherProblemIsRefused() {
        ImmutableList<PlacedSession> sessions = PLAN.sessions();

        assertNoPlan(
                "The plan is not one of the problem: session 2 of course 'b' is missing",
                sessions.subList(0, 3).toArray(PlacedSession[]::new));
        assertNoPlan(
                "The plan is not one of the problem: there is no place for "
                        + session("b", 2, slot(1, 0), "hall", "L2"),
                sessions.get(0),
                sessions.get(1),
                sessions.get(2),
                session("b", 2, slot(1, 0), "hall", "L2"));
        assertNoPlan(
                "The plan is not one of the problem: it has " + session("a", 1, slot(0, 1), "hall", "L1"),
                sessions.get(0),
                session("a", 1, slot(0, 1), "hall", "L1"));
        assertNoPlan(
                "The plan is not one of the problem: it has " + session("a", 1, slot(0, 0), "hall", "L2"),
                session("a", 1, slot(0, 0), "hall", "L2"));
        assertNoPlan(
                "The plan is not one of the problem: Session 2 of course 'b' is at a time at which lecturer 'L2' cannot be "
                        + "there, Tue 2024-08-06 15:15-17:15.",
                sessions.get(0),
                sessions.get(1),
                sessions.get(2),
                session("b", 2, slot(2, 1), "annex", "L2"));
    }

    private static void assertNoPlan(String message, PlacedSession... sessions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TIMETABLER.whyNot(two().build(), plan(sessions), session("a", 1, slot(0, 0), "hall", "L1")))
                .withMessage(message);
    }
}
