package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.plan;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slots;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.SessionChange;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a plan of some cohorts looks like. */
class CohortPlanTest {

    /** Ten sessions every second Tuesday, where the fourth and the eighth would fall on days on which the cohort is away. */
    private static CohortProblem.Builder everySecondTuesday() {
        return tuesdays(24)
                .addCohorts(cohort("Tokyo", 40))
                .addCourses(course("security", "Tokyo", 10)
                        .leastGapDays(7)
                        .cadenceDays(14)
                        .addAbsences(Absence.on(TUESDAY.plusWeeks(6)), Absence.on(TUESDAY.plusWeeks(14)))
                        .build())
                .addPins(new PlacedSession("security", 1, slot(0, 0), "hall", Optional.of("L1")));
    }

    @Test
    void seriesKeepsItsCadenceAsNearlyAsItsOwnBoundSays() {
        CohortAnswer answer = plan(everySecondTuesday().build());

        ScoreTerm cadence = term(answer, "cohort.cadence");
        assertThat(cadence.bound()).isPositive();
        assertThat(cadence.amount()).isEqualTo(cadence.bound());
        assertThat(slots(answer, "security")).doesNotContain(slot(6, 0), slot(6, 1), slot(14, 0), slot(14, 1));
        assertThat(answer.certificate().rules())
                .extracting(RuleCheck::rule)
                .containsExactly(
                        "cohort.attendance",
                        "cohort.lecturer",
                        "cohort.absence",
                        "cohort.room",
                        "cohort.order",
                        "cohort.way");
        assertThat(answer.certificate().feasible()).isTrue();
    }

    @Test
    void twoCohortsOfOneLecturerTakeTheTwoSlotsOfADay() {
        CohortAnswer answer = plan(tuesdays(2)
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(
                        course("a", "A", 2).leastGapDays(7).build(),
                        course("b", "B", 2).leastGapDays(7).build())
                .build());

        assertThat(answer.sessions()).hasSize(4).extracting(PlacedSession::slot).doesNotHaveDuplicates();
    }

    @Test
    void roomIsLargeEnoughAndHasWhatASessionNeeds() {
        CohortAnswer answer = plan(tuesdays(1)
                .addRooms(Room.builder()
                        .id("small")
                        .seats(20)
                        .addEquipment("computers")
                        .build())
                .addRooms(Room.builder()
                        .id("lab")
                        .seats(45)
                        .addEquipment("computers")
                        .build())
                .addCohorts(cohort("A", 40))
                .addCourses(course("a", "A", 1)
                        .addSessions(new CourseSession(
                                Optional.empty(), ImmutableSet.of("L1"), ImmutableSet.of("computers")))
                        .build())
                .build());

        assertThat(answer.sessions().get(1).room()).isEqualTo("lab");
        assertThat(answer.sessions().get(0).room()).isEqualTo("lab");
        assertThat(answer.certificate().penalty())
                .isEqualTo(answer.certificate().bound());
    }

    @Test
    void peopleWithoutASeatAreCountedWhereSeatsAreAWish() {
        CohortAnswer answer = plan(tuesdays(1)
                .addCohorts(cohort("A", 57))
                .addCourses(course("a", "A", 2).build())
                .weights(CohortWeights.builder().seats(3).build())
                .build());

        assertThat(term(answer, "cohort.seats").amount()).isEqualTo(14_000);
        assertThat(term(answer, "cohort.seats").bound()).isEqualTo(14_000);
        assertThat(answer.certificate().penalty()).isEqualTo(42_000);
    }

    @Test
    void pinnedLecturerWhoIsNotAskedForCountsAsASecondOne() {
        CohortAnswer answer = plan(tuesdays(2)
                .addLecturers(Lecturer.builder().id("L2").build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 2).build())
                .addPins(new PlacedSession("a", 1, slot(0, 0), "hall", Optional.of("L2")))
                .weights(CohortWeights.builder().sameLecturer(4).build())
                .build());

        assertThat(term(answer, "cohort.lecturers").penalty()).isEqualTo(4_000);
    }

    @Test
    void lecturerHasTimeToTravelAndTheWayIsCounted() {
        CohortAnswer answer = plan(CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addSlots(slot(0, 0), slot(0, 1), slot(1, 0), slot(1, 1))
                .addRooms(
                        Room.builder().id("east").seats(50).place("east").build(),
                        Room.builder().id("west").seats(50).place("west").build())
                .addLecturers(Lecturer.builder().id("L1").base("east").build())
                .travel(new TravelTimes(
                        ImmutableSet.of("east", "west"), 0, ImmutableList.of(new TravelLeg("east", "west", 90))))
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(
                        course("a", "A", 1).addRooms("east").build(),
                        course("b", "B", 1).addRooms("west").build())
                .build());

        assertThat(slots(answer, "a").get(0).date())
                .isNotEqualTo(slots(answer, "b").get(0).date());
        assertThat(term(answer, "cohort.travel").amount()).isEqualTo(3_000);
    }

    @Test
    void roomThatIsLostMovesItsSessionsAloneAndItIsSaidWhomToTell() {
        CohortProblem before = tuesdays(3)
                .addRooms(Room.builder().id("annex").seats(50).build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 3).leastGapDays(7).build())
                .build();
        CohortPlan plan = plan(before).orThrow();
        PlacedSession second = plan.sessions().get(1);
        CohortProblem.Builder after = CohortProblem.builder()
                .zone(before.zone())
                .addAllSlots(before.slots())
                .addAllLecturers(before.lecturers())
                .addAllCohorts(before.cohorts())
                .addAllCourses(before.courses())
                .addPins(plan.sessions().get(0))
                .addAllPrevious(plan.sessions());
        before.rooms()
                .forEach(room -> after.addRooms(
                        room.id().equals(second.room())
                                ? Room.builder()
                                        .id(room.id())
                                        .seats(50)
                                        .addAbsences(Absence.at(second.slot()))
                                        .build()
                                : room));

        CohortPlan now = plan(after.build()).orThrow();

        String other = second.room().equals("hall") ? "annex" : "hall";
        PlacedSession moved = new PlacedSession("a", 2, second.slot(), other, second.lecturer());
        assertThat(now.changes())
                .containsExactly(new SessionChange(
                        second,
                        Optional.of(moved),
                        ImmutableSet.of("A"),
                        ImmutableSet.of("L1"),
                        ImmutableSet.of(second.room(), other)));
        assertThat(term(now, "cohort.change").amount()).isEqualTo(1_000);
    }

    @Test
    void sessionThatIsNoLongerHeldIsAmongTheChanges() {
        PlacedSession gone = new PlacedSession("old", 1, slot(0, 0), "hall", Optional.of("L1"));
        CohortPlan plan = plan(tuesdays(1)
                        .addCohorts(cohort("A", 30))
                        .addCourses(course("a", "A", 1).build())
                        .addPrevious(gone)
                        .build())
                .orThrow();

        assertThat(plan.changes())
                .containsExactly(new SessionChange(
                        gone, Optional.empty(), ImmutableSet.of(), ImmutableSet.of("L1"), ImmutableSet.of("hall")));
    }

    @Test
    void manySearchesFindNoLessThanOneAndTheExecutorDoesNotMatter() {
        CohortProblem problem = everySecondTuesday().build();
        Budget budget = Budget.of(3_000, 5);
        CohortAnswer one = AnnealingCohortTimetabler.create().plan(problem, budget);
        CohortAnswer here =
                AnnealingCohortTimetabler.create().searches(3, Runnable::run).plan(problem, budget);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CohortAnswer there =
                AnnealingCohortTimetabler.create().searches(3, threads).plan(problem, budget);
        threads.shutdown();

        assertThat(there).isEqualTo(here);
        assertThat(here.certificate().penalty())
                .isLessThanOrEqualTo(one.certificate().penalty());
        assertThat(here.certificate().iterations())
                .isGreaterThan(2 * one.certificate().iterations());
    }

    @Test
    void searchThatIsCutShortSaysSo() {
        CohortAnswer answer = AnnealingCohortTimetabler.create()
                .within(Duration.ZERO, () -> 0)
                .plan(everySecondTuesday().build(), Budget.of(1_000_000, 1));

        assertThat(answer.certificate().stopped()).isTrue();
        assertThat(answer.certificate().iterations()).isZero();
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        AnnealingCohortTimetabler timetabler = AnnealingCohortTimetabler.create();

        assertThatThrownBy(() -> timetabler.within(Duration.ofSeconds(-1), () -> 0))
                .hasMessage("Time must not be negative, was PT-1S");
        assertThatThrownBy(() -> timetabler.searches(0, Runnable::run)).hasMessage("Expected at least 1 search, was 0");
    }

    private static ScoreTerm term(CohortAnswer answer, String code) {
        return answer.certificate().terms().stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
