package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.TUESDAY;
import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.course;
import static dev.shien.scheduling.timetable.cohort.CohortExample.slot;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static dev.shien.scheduling.timetable.cohort.Drafts.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.scheduling.internal.SplitMix64;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Which terms a certificate has, and what it says of their bounds. */
class CertificatesTest {

    private static Certificate certificate(CohortProblem problem, PlacedSession... sessions) {
        return Certificates.of(Drafts.of(problem, sessions), OptionalLong.empty());
    }

    /** The codes of all terms of a problem whose one course has one session by L1, at the first slot. */
    private static ImmutableList<String> terms(CohortProblem.Builder problem) {
        return certificate(problem.build(), at("a", 1, slot(0, 0), "hall")).terms().stream()
                .map(ScoreTerm::code)
                .collect(ImmutableList.toImmutableList());
    }

    private static CohortProblem.Builder oneSlot() {
        CohortProblem all = tuesdays(1).build();
        return CohortProblem.builder()
                .zone(all.zone())
                .addSlots(slot(0, 0), slot(1, 0))
                .addAllRooms(all.rooms())
                .addAllLecturers(all.lecturers())
                .addLecturers(Lecturer.builder().id("L2").build())
                .addCohorts(cohort("A", 30));
    }

    @Test
    void termIsThereWhereTheProblemAsksForIt() {
        CohortProblem.Builder one = oneSlot().addCourses(course("a", "A", 1).build());

        assertThat(terms(one)).containsExactly("cohort.rooms");
        assertThat(terms(oneSlot().addCourses(course("a", "A", 1).leastDays(1).build())))
                .containsExactly("cohort.spread", "cohort.rooms");
        assertThat(terms(oneSlot().addCourses(course("a", "A", 1).cadenceDays(7).build())))
                .containsExactly("cohort.rooms", "cohort.cadence");
        assertThat(terms(oneSlot()
                        .addCourses(course("a", "A", 0)
                                .addSessions(CourseSession.by("L1", "L2"))
                                .build())))
                .containsExactly("cohort.rooms", "cohort.lecturers");
        assertThat(terms(oneSlot().addCourses(course("a", "A", 1).build()).addPrevious(at("a", 1, slot(1, 0), "hall"))))
                .containsExactly("cohort.rooms", "cohort.change");
        assertThat(terms(one.addSlots(slot(1, 1)))).containsExactly("cohort.compact", "cohort.rooms");
    }

    @Test
    void pinMayBringASecondLecturerWhereItNamesOne() {
        PlacedSession nobody = new PlacedSession("a", 1, slot(0, 0), "hall", Optional.empty());

        assertThat(terms(oneSlot().addCourses(course("a", "A", 1).build()).addPins(at("a", 1, slot(0, 0), "hall"))))
                .containsExactly("cohort.rooms", "cohort.lecturers");
        assertThat(terms(oneSlot()
                        .addCourses(course("a", "A", 0)
                                .addSessions(CourseSession.by())
                                .build())
                        .addPins(nobody)))
                .containsExactly("cohort.rooms");
    }

    @Test
    void everyTermSaysWhatItCounts() {
        CohortProblem problem = Everything.problem(Everything.SEATS).build();
        Draft draft = new Draft(new Board(problem));
        Start.fill(draft, new SplitMix64(1));

        assertThat(Certificates.of(draft, OptionalLong.empty()).terms())
                .extracting(ScoreTerm::weight, ScoreTerm::text)
                .containsExactly(
                        tuple(4L, Text.of("席のない人の数", "People without a seat")),
                        tuple(
                                5L,
                                Text.of("講座の開催日の不足日数", "Days by which courses are on fewer days than they should be")),
                        tuple(
                                2L,
                                Text.of(
                                        "前後に同じ受講者の回がない回の数",
                                        "Sessions of a cohort with none of its others beside them on the day")),
                        tuple(7L, Text.of("同じ講座の2か所目以降の会場の数", "Rooms of a course beyond the first")),
                        tuple(3L, Text.of("同じ講座の2人目以降の講師の数", "Lecturers of a course beyond the first")),
                        tuple(1L, Text.of("予定の間隔から外れた日数", "Days by which gaps differ from the cadence")),
                        tuple(11L, Text.of("講師の移動時間", "Hours that lecturers travel")),
                        tuple(
                                13L,
                                Text.of(
                                        "前の計画から変わった会場・講師の数(時間は2と数える)",
                                        "Rooms and lecturers that changed from the earlier plan, and twice the times")));
    }

    @Test
    void boundIsOfPlansThatKeepTheRulesSoThatADraftThatDoesNotMayHaveLess() {
        CohortProblem problem = tuesdays(2)
                .addCohorts(cohort("A", 30))
                .addCourses(course("a", "A", 2)
                        .leastDays(2)
                        .addAbsences(Absence.on(TUESDAY))
                        .build())
                .build();

        Certificate kept = certificate(problem, at("a", 1, slot(1, 0), "hall"), at("a", 2, slot(1, 1), "hall"));
        Certificate broken = certificate(problem, at("a", 1, slot(0, 0), "hall"), at("a", 2, slot(1, 1), "hall"));

        assertThat(kept.terms().get(0))
                .extracting(ScoreTerm::code, ScoreTerm::amount, ScoreTerm::bound)
                .containsExactly("cohort.spread", 1_000L, 1_000L);
        assertThat(broken.feasible()).isFalse();
        assertThat(broken.terms().get(0))
                .extracting(ScoreTerm::code, ScoreTerm::amount, ScoreTerm::bound)
                .containsExactly("cohort.spread", 0L, 0L);
    }
}
