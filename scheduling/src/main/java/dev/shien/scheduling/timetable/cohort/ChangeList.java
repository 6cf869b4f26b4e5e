package dev.shien.scheduling.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.SessionChange;
import java.util.Optional;
import java.util.stream.Stream;

/** What is not as in the earlier plan, and who must be told. */
final class ChangeList {

    private final ImmutableMap<String, Course> courses;
    private final ImmutableList<PlacedSession> now;

    ChangeList(CohortProblem problem, ImmutableList<PlacedSession> now) {
        this.courses = Maps.uniqueIndex(problem.courses(), Course::id);
        this.now = now;
    }

    /** The changes, in the order of the earlier plan. */
    ImmutableList<SessionChange> since(ImmutableList<PlacedSession> previous) {
        return previous.stream()
                .filter(before -> !now.contains(before))
                .map(this::change)
                .collect(ImmutableList.toImmutableList());
    }

    private SessionChange change(PlacedSession before) {
        Optional<PlacedSession> after = now.stream().filter(before::isSame).findFirst();
        ImmutableList<PlacedSession> both =
                Stream.concat(Stream.of(before), after.stream()).collect(ImmutableList.toImmutableList());
        return new SessionChange(
                before,
                after,
                Optional.ofNullable(courses.get(before.course()))
                        .map(Course::cohorts)
                        .orElse(ImmutableSet.of()),
                both.stream().flatMap(s -> s.lecturer().stream()).collect(ImmutableSet.toImmutableSet()),
                both.stream().map(PlacedSession::room).collect(ImmutableSet.toImmutableSet()));
    }
}
