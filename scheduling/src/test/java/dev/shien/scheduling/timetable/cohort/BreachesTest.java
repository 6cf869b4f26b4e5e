package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static dev.shien.scheduling.timetable.cohort.Drafts.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the certificate of a draft says where the draft breaks a rule. */
class BreachesTest {

    private static final Room OTHER = Room.builder().id("other").seats(50).build();
    private static final Lecturer L2 = Lecturer.builder().id("L2").build();

    private static ImmutableList<Text> broken(CohortProblem.Builder problem, PlacedSession... sessions) {
        Certificate certificate = Certificates.of(Drafts.of(problem.build(), sessions), OptionalLong.empty());
        return certificate.broken().stream()
                .flatMap(rule -> rule.reasons().stream())
                .map(reason -> reason.text())
                .collect(ImmutableList.toImmutableList());
    }

    /** Two courses of one session each, a of cohort A and b of cohort B. */
    private static CohortProblem.Builder two() {
        return tuesdays(3)
                .addRooms(OTHER)
                .addLecturers(L2)
                .addCohorts(cohort("A", 30), cohort("B", 30), cohort("C", 10))
                .addCourses(
                        course("a", "A", 1).addCohorts("C").build(),
                        course("b", "B", 1).addCohorts("C").build());
    }

    @Test
    void cohortInTwoSessionsAtOnceIsNamed() {
        assertThat(broken(two(), at("a", 1, slot(1, 0), "hall"), by("L2", "b", 1, slot(1, 0), "other")))
                .containsExactly(Text.of(
                        "受講者「C」は講座「a」第1回と講座「b」第1回に同時(令和6年7月30日(火) 13:00~15:00)に出ることになる。",
                        "Cohort 'C' has session 1 of course 'a' and session 1 of course 'b' at the same time,"
                                + " Tue 2024-07-30 13:00-15:00."));
        assertThat(broken(two(), at("a", 1, slot(1, 0), "hall"), by("L2", "b", 1, slot(1, 1), "other")))
                .isEmpty();
    }

    @Test
    void twoSessionsOfACourseAtOnceAreNamed() {
        CohortProblem.Builder problem = tuesdays(1)
                .addRooms(OTHER)
                .addLecturers(L2)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 2).inOrder(false).build());

        assertThat(broken(problem, at("a", 1, slot(0, 1), "hall"), by("L2", "a", 2, slot(0, 1), "other")))
                .containsExactly(Text.of(
                        "講座「a」第1回と第2回が同じ時間(令和6年7月23日(火) 15:15~17:15)にある。",
                        "Sessions 1 and 2 of course 'a' are at the same time, Tue 2024-07-23 15:15-17:15."));
    }

    @Test
    void lecturerOfTwoSessionsAtOnceIsNamed() {
        CohortProblem.Builder problem = tuesdays(1)
                .addRooms(OTHER)
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(course("a", "A", 1).build(), course("b", "B", 1).build());

        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("b", 1, slot(0, 0), "other")))
                .containsExactly(Text.of(
                        "講師「L1」は講座「a」第1回と講座「b」第1回を同時(令和6年7月23日(火) 13:00~15:00)に担当することになる。",
                        "Lecturer 'L1' has session 1 of course 'a' and session 1 of course 'b' at the same time,"
                                + " Tue 2024-07-23 13:00-15:00."));
    }

    @Test
    void sessionsWithoutALecturerAreNotByTheSameOne() {
        CohortProblem.Builder problem = tuesdays(1)
                .addRooms(OTHER)
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(
                        course("a", "A", 0).addSessions(CourseSession.by()).build(),
                        course("b", "B", 0).addSessions(CourseSession.by()).build());

        assertThat(broken(
                        problem,
                        new PlacedSession("a", 1, slot(0, 0), "hall", Optional.empty()),
                        new PlacedSession("b", 1, slot(0, 0), "other", Optional.empty())))
                .isEmpty();
    }

    @Test
    void everyoneWhoIsAwayCountsByThemselves() {
        CohortProblem.Builder problem = tuesdays(1)
                .addLecturers(Lecturer.builder()
                        .id("L3")
                        .addAbsences(Absence.on(TUESDAY))
                        .build())
                .addCohorts(cohort("A", 30))
                .addCourses(
                        course("a", "A", 1).addAbsences(Absence.at(slot(0, 0))).build());
        Text course = Text.of(
                "講座「a」第1回は講座「a」の都合がつかない時間(令和6年7月23日(火) 13:00~15:00)にある。",
                "Session 1 of course 'a' is at a time at which course 'a' cannot be there, Tue 2024-07-23 13:00-15:00.");
        Text both = Text.of(
                "講座「a」第1回は講座「a」・講師「L3」の都合がつかない時間(令和6年7月23日(火) 13:00~15:00)にある。",
                "Session 1 of course 'a' is at a time at which course 'a' and lecturer 'L3' cannot be there,"
                        + " Tue 2024-07-23 13:00-15:00.");

        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"))).containsExactly(course);
        assertThat(broken(problem, by("L3", "a", 1, slot(0, 0), "hall"))).containsExactly(both, both);
        assertThat(broken(problem, by("L3", "a", 1, slot(0, 1), "hall"))).hasSize(1);
        assertThat(broken(problem, at("a", 1, slot(0, 1), "hall"))).isEmpty();
    }

    @Test
    void whatIsWrongWithARoomIsSaid() {
        CohortProblem.Builder problem = tuesdays(1)
                .addRooms(Room.builder().id("small").seats(29).build())
                .addRooms(Room.builder().id("just").seats(30).build())
                .addRooms(Room.builder()
                        .id("closed")
                        .seats(50)
                        .addEquipment("computers")
                        .addAbsences(Absence.at(slot(0, 0)))
                        .build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 0)
                        .addSessions(CourseSession.by("L1"))
                        .addSessions(new CourseSession(
                                Optional.empty(), ImmutableSet.of("L1"), ImmutableSet.of("computers")))
                        .addRooms("small", "just", "closed")
                        .build());

        assertThat(broken(problem, at("a", 1, slot(0, 0), "small"), at("a", 2, slot(0, 1), "just")))
                .containsExactly(
                        Text.of(
                                "講座「a」第1回の会場「small」は席が29で30人に足りない。",
                                "Session 1 of course 'a' is in room 'small', but it has 29 seats for 30 people."),
                        Text.of(
                                "講座「a」第2回の会場「just」は必要な設備がない。",
                                "Session 2 of course 'a' is in room 'just', but it lacks equipment that the session needs."));
        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(0, 1), "closed")))
                .containsExactly(Text.of(
                        "講座「a」第1回の会場「hall」はその講座の会場でない。",
                        "Session 1 of course 'a' is in room 'hall', but the course is not to be there."));
        assertThat(broken(problem, at("a", 1, slot(0, 0), "closed"), at("a", 2, slot(0, 1), "closed")))
                .containsExactly(Text.of(
                        "講座「a」第1回の会場「closed」はその時間には使えない。",
                        "Session 1 of course 'a' is in room 'closed', but it cannot be used then."));
        // Where seats are a wish, a room that is too small breaks no rule.
        assertThat(broken(
                        problem.weights(CohortWeights.builder().seats(1).build()),
                        at("a", 1, slot(0, 0), "small"),
                        at("a", 2, slot(0, 1), "closed")))
                .isEmpty();
    }

    @Test
    void sessionsOutOfOrderTooNearOrTooFarAreNamed() {
        CohortProblem.Builder problem = tuesdays(4)
                .addCohorts(cohort("A", 30))
                .addCourses(
                        course("a", "A", 2).leastGapDays(7).greatestGapDays(14).build());

        assertThat(broken(problem, at("a", 1, slot(1, 0), "hall"), at("a", 2, slot(0, 0), "hall")))
                .containsExactly(Text.of(
                        "講座「a」の第1回(令和6年7月30日(火) 13:00~15:00)から第2回(令和6年7月23日(火) 13:00~15:00)までの-7日は、"
                                + "順序または間隔の決まりに合わない。",
                        "In course 'a' session 2 (Tue 2024-07-23 13:00-15:00) is -7 days from session 1"
                                + " (Tue 2024-07-30 13:00-15:00), against its order or gaps."));
        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(0, 1), "hall")))
                .hasSize(1);
        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(3, 0), "hall")))
                .hasSize(1);
        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(1, 0), "hall")))
                .isEmpty();
        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(2, 0), "hall")))
                .isEmpty();
    }

    @Test
    void oneDayIsADay() {
        CohortProblem.Builder problem = tuesdays(1)
                .addSlots(new Slot(TUESDAY.plusDays(1), LocalTime.of(13, 0), LocalTime.of(15, 0)))
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 2).leastGapDays(2).build());
        Slot wednesday = problem.build().slots().get(2);

        assertThat(broken(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, wednesday, "hall")))
                .extracting(Text::en)
                .containsExactly("In course 'a' session 2 (Wed 2024-07-24 13:00-15:00) is 1 day from session 1"
                        + " (Tue 2024-07-23 13:00-15:00), against its order or gaps.");
    }

    /** Rooms in the east and the west, which are some minutes apart, and a course for each by L1; 15 minutes lie between slots. */
    private static CohortProblem.Builder eastAndWest(int minutes) {
        return tuesdays(2)
                .addRooms(Room.builder().id("east").seats(50).place("east").build())
                .addRooms(Room.builder().id("west").seats(50).place("west").build())
                .addLecturers(L2)
                .travel(new TravelTimes(
                        ImmutableSet.of("east", "west"), 0, ImmutableList.of(new TravelLeg("east", "west", minutes))))
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(course("a", "A", 1).build(), course("b", "B", 1).build());
    }

    @Test
    void lecturerWithoutTheTimeToComeToTheNextSessionIsNamed() {
        assertThat(broken(eastAndWest(16), at("a", 1, slot(0, 0), "east"), at("b", 1, slot(0, 1), "west")))
                .containsExactly(Text.of(
                        "講師「L1」は講座「a」第1回(会場「east」)から講座「b」第1回(会場「west」)に間に合わない。",
                        "Lecturer 'L1' has no time to come from session 1 of course 'a' in room 'east' to session 1 of"
                                + " course 'b' in room 'west'."));
        assertThat(broken(eastAndWest(15), at("a", 1, slot(0, 0), "east"), at("b", 1, slot(0, 1), "west")))
                .isEmpty();
    }

    @Test
    void wayIsAskedOfTheSameLecturerOnTheSameDayAlone() {
        assertThat(broken(eastAndWest(90), at("a", 1, slot(0, 0), "east"), by("L2", "b", 1, slot(0, 1), "west")))
                .isEmpty();
        assertThat(broken(eastAndWest(90), at("a", 1, slot(0, 1), "east"), at("b", 1, slot(1, 0), "west")))
                .isEmpty();
        assertThat(broken(eastAndWest(90), at("a", 1, slot(0, 0), "hall"), at("b", 1, slot(0, 1), "west")))
                .isEmpty();
    }

    @Test
    void betweenSessionsThatArePinnedNothingIsAskedAndOfOneWithAnotherItIs() {
        CohortProblem.Builder problem = eastAndWest(90).addPins(at("a", 1, slot(0, 0), "east"));
        PlacedSession b = at("b", 1, slot(0, 1), "west");

        assertThat(broken(problem, at("a", 1, slot(0, 0), "east"), b)).hasSize(1);
        assertThat(broken(problem.addPins(b), at("a", 1, slot(0, 0), "east"), b))
                .isEmpty();
    }

    @Test
    void rulesThatAreKeptAreSaidInTheOrderOfTheCertificate() {
        Certificate certificate = Certificates.of(
                Drafts.of(two().build(), at("a", 1, slot(0, 0), "hall"), at("b", 1, slot(1, 0), "hall")),
                OptionalLong.of(0));

        assertThat(certificate.rules()).allMatch(RuleCheck::kept);
        assertThat(certificate.rules())
                .extracting(rule -> rule.reasons().get(0).text())
                .containsExactly(
                        Text.of("どの受講者も同時に二つの回に出ることはない。", "No cohort attends two sessions at once."),
                        Text.of("どの講師も同時に二つの回を担当しない。", "No lecturer gives two sessions at once."),
                        Text.of(
                                "どの回も講座・受講者・講師の都合がつく時間にある。",
                                "Every session is at a time at which its course, its cohorts and its lecturer can be there."),
                        Text.of(
                                "どの回も使える会場で、必要な設備と席がある。",
                                "Every session is in a room that is free for it, with what it needs."),
                        Text.of(
                                "順番のある講座の回は、決められた間隔で順に並んでいる。",
                                "Sessions in order follow one another, with the gaps that are asked."),
                        Text.of("講師は次の回に間に合うように移動できる。", "Lecturers have the time to come to their next session."));
    }
}
