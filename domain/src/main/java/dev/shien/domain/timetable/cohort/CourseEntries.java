package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.shien.domain.calendar.CalendarEntry;
import dev.shien.domain.calendar.EntryId;
import dev.shien.domain.calendar.EntryKind;
import dev.shien.domain.reason.Text;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The sessions of many cohorts as entries of a calendar: a session of a course has the same id wherever and whenever it is. */
public final class CourseEntries {

    private CourseEntries() {}

    /**
     * The entries in the order of time, each as new; {@link dev.shien.domain.calendar.CalendarBook} tells what changed. Those who
     * take part are the cohorts and the lecturer.
     *
     * @param programme the id of the programme
     * @param problem what was planned
     * @param at when it was planned
     */
    public static ImmutableList<CalendarEntry> of(
            String programme, CohortProblem problem, CohortPlan plan, Instant at) {
        ImmutableMap<String, Course> courses = Maps.uniqueIndex(problem.courses(), Course::id);
        return plan.sessions().stream()
                .map(session ->
                        entry(programme, problem, Objects.requireNonNull(courses.get(session.course())), session, at))
                .collect(ImmutableList.toImmutableList());
    }

    private static CalendarEntry entry(
            String programme, CohortProblem problem, Course course, PlacedSession session, Instant at) {
        Slot slot = session.slot();
        return CalendarEntry.builder()
                .uid(EntryId.ofCourse(programme, course.id(), session.number()))
                .kind(EntryKind.SESSION)
                .start(slot.date().atTime(slot.start()))
                .end(slot.date().atTime(slot.end()))
                .zone(problem.zone())
                .summary(summary(course, session))
                .location(Optional.of(Text.same(session.room())))
                .addAllParticipants(course.cohorts())
                .addAllParticipants(session.lecturer().stream().toList())
                .revisedAt(at)
                .build();
    }

    private static Text summary(Course course, PlacedSession session) {
        Optional<Text> theme = course.sessions().get(session.number() - 1).theme();
        return Text.of(
                course.id() + " 第" + session.number() + "回"
                        + theme.map(text -> " " + text.ja()).orElse(""),
                course.id() + ", session " + session.number()
                        + theme.map(text -> ": " + text.en()).orElse(""));
    }
}
