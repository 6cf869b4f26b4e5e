package dev.shien.scheduling.timetable.cohort;

import static dev.shien.scheduling.timetable.cohort.CohortExample.cohort;
import static dev.shien.scheduling.timetable.cohort.CohortExample.tuesdays;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import org.junit.jupiter.api.Test;

/** What a problem asks, in words. */
class DemandTest {

    private static ImmutableList<Reason> sentences(CohortProblem problem) {
        return Demand.of(problem).stream()
                .map(demand -> demand.sentence(problem))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void everythingThatCouldBeGivenUpIsToldInOrder() {
        CohortProblem problem = Everything.problem(Everything.WISHES).build();

        assertThat(sentences(problem))
                .extracting(reason -> reason.code().substring("cohort.conflict.".length()) + " "
                        + reason.arguments().get("id"))
                .containsExactly(
                        "course a",
                        "order a",
                        "course-rooms a",
                        "course-lecturers a",
                        "course b",
                        "order b",
                        "course-away b",
                        "course-rooms b",
                        "course-lecturers b",
                        "course c",
                        "course-rooms c",
                        "course d",
                        "order d",
                        "course-rooms d",
                        "course-lecturers d",
                        "cohort A",
                        "cohort B",
                        "cohort-away B",
                        "lecturer-away L1",
                        "room-away lab",
                        "pin a/1",
                        "ways ");
    }

    @Test
    void everyKindHasItsSentence() {
        assertThat(sentences(Everything.problem(Everything.WISHES).build()))
                .extracting(Reason::text)
                .contains(
                        Text.of("講座「b」は3の回がある。", "Course 'b' has 3 sessions."),
                        Text.of(
                                "講座「b」の回は順に、決められた間隔で行う。",
                                "The sessions of course 'b' follow in order, with the gaps that are asked."),
                        Text.of("講座「b」にはできない時間がある。", "Course 'b' cannot be held at all times."),
                        Text.of(
                                "講座「b」の会場には条件がある(指定・設備・席)。",
                                "Course 'b' cannot be in every room (rooms named, equipment, seats)."),
                        Text.of("講座「b」には担当できる講師が決まっている。", "The sessions of course 'b' need one of their lecturers."),
                        Text.of("受講者「B」は同時に二つの回に出られない。", "Cohort 'B' cannot attend two sessions at once."),
                        Text.of("受講者「B」には出られない時間がある。", "Cohort 'B' cannot attend at all times."),
                        Text.of("講師「L1」には担当できない時間がある。", "Lecturer 'L1' cannot come at all times."),
                        Text.of("会場「lab」には使えない時間がある。", "Room 'lab' cannot be used at all times."),
                        Text.of("a/1は決められた時間と会場のまま変えない。", "The pinned session a/1 stays where it is."),
                        Text.of("講師の移動には時間がかかる。", "Lecturers need their time to travel."));
    }

    @Test
    void oneSessionAloneHasNoOrder() {
        CohortProblem problem = tuesdays(1)
                .addCohorts(cohort("A", 30))
                .addCourses(Course.builder()
                        .id("a")
                        .addCohorts("A")
                        .addSessions(CourseSession.by())
                        .build())
                .build();

        assertThat(sentences(problem))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Course 'a' has 1 session.",
                        "Course 'a' cannot be in every room (rooms named, equipment, seats).",
                        "Cohort 'A' cannot attend two sessions at once.");
    }
}
