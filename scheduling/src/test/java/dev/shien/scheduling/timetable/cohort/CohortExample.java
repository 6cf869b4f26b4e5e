package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.plan.Budget;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortAnswer;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Parts of small problems: two slots a day on Tuesdays, from 13:00 and from 15:15. */
final class CohortExample {

    static final LocalDate TUESDAY = LocalDate.of(2024, 7, 23);

    private CohortExample() {}

    /** A slot of a week, from 0: the first or the second of its Tuesday. */
    static Slot slot(int week, int ofDay) {
        LocalTime start = ofDay == 0 ? LocalTime.of(13, 0) : LocalTime.of(15, 15);
        return new Slot(TUESDAY.plusWeeks(week), start, start.plusHours(2));
    }

    /** Both slots of so many Tuesdays, a room for 50 and a lecturer; everything else is to be added. */
    static CohortProblem.Builder tuesdays(int weeks) {
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addRooms(Room.builder().id("hall").seats(50).build())
                .addLecturers(Lecturer.builder().id("L1").build());
        for (int week = 0; week < weeks; week++) {
            problem.addSlots(slot(week, 0), slot(week, 1));
        }
        return problem;
    }

    static Cohort cohort(String id, int people) {
        return Cohort.builder().id(id).people(people).build();
    }

    /** A course of one cohort with so many sessions by L1. */
    static Course.Builder course(String id, String cohort, int sessions) {
        Course.Builder course = Course.builder().id(id).addCohorts(cohort);
        for (int i = 0; i < sessions; i++) {
            course.addSessions(CourseSession.by("L1"));
        }
        return course;
    }

    static CohortAnswer plan(CohortProblem problem) {
        return AnnealingCohortTimetabler.create().plan(problem, Budget.of(50_000, 1));
    }

    static ImmutableList<Slot> slots(CohortAnswer answer, String course) {
        return answer.sessions().stream()
                .filter(session -> session.course().equals(course))
                .map(session -> session.slot())
                .collect(ImmutableList.toImmutableList());
    }
}
