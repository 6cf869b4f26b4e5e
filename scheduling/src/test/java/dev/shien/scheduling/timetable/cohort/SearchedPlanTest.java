package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.plan;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.plan.Budget;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortPlan;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.NoCohortPlan;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is tried in full, what is searched, and what an answer says of it. */
class SearchedPlanTest {

    private static final long TRIES = 4_000;

    private static CohortAnswer searched(CohortProblem problem) {
        return AnnealingCohortTimetabler.create().plan(problem, Budget.of(TRIES, 1));
    }

    /** A course of so many sessions, a week from each to the next, and a penalty that no plan is without. */
    private static CohortProblem.Builder weekly(int weeks, int sessions) {
        return tuesdays(weeks)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", sessions).leastGapDays(7).build());
    }

    @Test
    void ofFewWaysTheBestPlanIsKnownForCertain() {
        CohortAnswer answer = searched(weekly(3, 3).build());

        // Every session is alone on its day: 3 at 2.
        assertThat(answer).isInstanceOf(CohortPlan.class);
        assertThat(answer.certificate().penalty()).isEqualTo(6_000);
        assertThat(answer.certificate().leastPenalty()).hasValue(6_000);
        assertThat(answer.certificate().iterations()).isZero();
        assertThat(answer.certificate().stopped()).isFalse();
    }

    @Test
    void ofManyWaysAsManyChangesAreTriedAsTheBudgetSays() {
        CohortAnswer answer = searched(weekly(8, 8).build());

        assertThat(answer).isInstanceOf(CohortPlan.class);
        assertThat(answer.certificate().penalty()).isEqualTo(16_000);
        assertThat(answer.certificate().leastPenalty()).isEmpty();
        // A tenth is for the rules alone, and not used up once they are kept.
        assertThat(answer.certificate().iterations()).isBetween(TRIES * 9 / 10, TRIES);
        assertThat(answer.certificate().stopped()).isFalse();
    }

    @Test
    void manySearchesTryTheBudgetEach() {
        CohortAnswer answer = AnnealingCohortTimetabler.create()
                .searches(3, Runnable::run)
                .plan(weekly(8, 8).build(), Budget.of(TRIES, 1));

        assertThat(answer.certificate().iterations()).isBetween(3 * TRIES * 9 / 10, 3 * TRIES);
    }

    @Test
    void theBestOfTheSearchesIsTaken() {
        CohortProblem problem = Everything.problem(Everything.WISHES).build();
        Certificate[] each = LongStream.range(1, 5)
                .mapToObj(seed -> AnnealingCohortTimetabler.create()
                        .searches(1, Runnable::run)
                        .plan(problem, Budget.of(400, seed))
                        .certificate())
                .toArray(Certificate[]::new);
        Certificate together = AnnealingCohortTimetabler.create()
                .searches(4, Runnable::run)
                .plan(problem, Budget.of(400, 1))
                .certificate();
        Comparator<Certificate> order =
                Comparator.comparingInt(SearchedPlanTest::breaches).thenComparingLong(Certificate::penalty);

        assertThat(Arrays.stream(each).map(Certificate::penalty).distinct().count())
                .isGreaterThan(1);
        assertThat(together)
                .usingComparator(order)
                .isEqualTo(Arrays.stream(each).min(order).orElseThrow());
    }

    private static int breaches(Certificate certificate) {
        return certificate.broken().stream()
                .mapToInt(rule -> rule.reasons().size())
                .sum();
    }

    /** Two courses of two cohorts, two rooms, and one time for both. */
    private static CohortAnswer atOnce(CourseSession one, CourseSession other) {
        return searched(CohortProblem.builder()
                .zone(tuesdays(1).build().zone())
                .addSlots(slot(0, 0))
                .addRooms(
                        Room.builder().id("hall").seats(50).build(),
                        Room.builder().id("web").seats(50).build())
                .addLecturers(
                        Lecturer.builder().id("L1").build(),
                        Lecturer.builder().id("L2").build())
                .addCohorts(cohort("A", 30), cohort("B", 30))
                .addCourses(
                        course("a", "A", 0).addSessions(one).build(),
                        course("b", "B", 0).addSessions(other).build())
                .build());
    }

    @Test
    void coursesOfTwoLecturersOrOfNoneCanBeAtOnce() {
        assertThat(atOnce(CourseSession.by(), CourseSession.by())).isInstanceOf(CohortPlan.class);
        assertThat(atOnce(CourseSession.by("L1"), CourseSession.by("L2"))).isInstanceOf(CohortPlan.class);
        assertThat(atOnce(CourseSession.by("L1"), CourseSession.by("L1"))).isInstanceOf(NoCohortPlan.class);
    }

    @Test
    void sessionsAreGivenInTheOrderOfTimeThenOfTheCourses() {
        CohortProblem problem = weekly(2, 2)
                .addRooms(Room.builder().id("web").seats(50).build())
                .addCohorts(cohort("B", 30))
                .addCourses(course("b", "B", 2).build())
                .build();
        Draft draft = Drafts.of(
                problem,
                at("a", 1, slot(1, 0), "web"),
                at("a", 2, slot(0, 1), "hall"),
                at("b", 1, slot(1, 0), "hall"),
                at("b", 2, slot(0, 0), "hall"));

        assertThat(Places.of(draft).sessions(draft.board))
                .extracting(session -> session.course() + session.number())
                .containsExactly("b2", "a2", "a1", "b1");
    }

    @Test
    void whereTheSearchFindsNoPlanItsDraftAndWhatThatBreaksAreGiven() {
        CohortAnswer answer = searched(weekly(8, 9).build());

        assertThat(answer).isInstanceOf(NoCohortPlan.class);
        assertThat(answer.sessions()).hasSize(9).doesNotHaveDuplicates();
        assertThat(answer.certificate().feasible()).isFalse();
        assertThat(answer.certificate().broken()).extracting(RuleCheck::rule).containsExactly("cohort.order");
        assertThat(((NoCohortPlan) answer).conflict()).hasSize(2);
        assertThat(answer.certificate().iterations()).isEqualTo(TRIES);
    }

    @Test
    void moreSessionsThanRoomsHaveTimesAreNotPlacedAtAll() {
        CohortAnswer many = searched(tuesdays(5)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 11).build())
                .build());
        CohortAnswer fewer = searched(tuesdays(5)
                .addRooms(Room.builder().id("web").seats(50).build())
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 7).build())
                .build());

        assertThat(many).isInstanceOf(NoCohortPlan.class);
        assertThat(many.sessions()).isEmpty();
        assertThat(((NoCohortPlan) many).conflict())
                .extracting(reason -> reason.text().en())
                .containsExactly("Course 'a' has 11 sessions.");
        assertThat(fewer.sessions()).hasSize(7);
        assertThat(fewer.certificate().feasible()).isTrue();
    }

    @Test
    void whatIsPinnedTogetherIsLeftTogetherWhereEverythingIsTried() {
        PlacedSession first = at("a", 1, slot(0, 0), "hall");
        PlacedSession second = at("a", 2, slot(0, 0), "web");
        CohortProblem.Builder problem = weekly(2, 3)
                .addRooms(Room.builder().id("web").seats(50).build())
                .addPins(first, second);

        CohortAnswer answer = plan(problem.build());

        assertThat(answer).isInstanceOf(CohortPlan.class);
        assertThat(answer.certificate().leastPenalty()).isPresent();
        assertThat(answer.sessions()).hasSize(3).contains(first, second);
    }
}
