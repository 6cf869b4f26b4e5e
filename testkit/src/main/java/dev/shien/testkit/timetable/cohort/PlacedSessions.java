package dev.shien.testkit.timetable.cohort;

import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sessions with what their problem says of them. */
record PlacedSessions(CohortProblem problem, List<PlacedSession> sessions) {

    Course course(PlacedSession session) {
        return find(problem.courses(), Course::id, session.course());
    }

    Room room(PlacedSession session) {
        return find(problem.rooms(), Room::id, session.room());
    }

    CourseSession asked(PlacedSession session) {
        return course(session).sessions().get(session.number() - 1);
    }

    static <T> T find(Collection<T> all, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    boolean isPinned(PlacedSession session) {
        return problem.pins().contains(session);
    }

    static long days(PlacedSession before, PlacedSession after) {
        return after.slot().date().toEpochDay() - before.slot().date().toEpochDay();
    }

    /** What somebody gives on a day, in the order of time; what is at one time, against a rule, in the order of the rooms. */
    List<PlacedSession> day(Optional<String> lecturer, LocalDate date) {
        return sessions.stream()
                .filter(s -> s.lecturer().equals(lecturer) && s.slot().date().equals(date))
                .sorted(Comparator.comparing(PlacedSession::slot)
                        .thenComparingInt(s -> problem.rooms().indexOf(room(s))))
                .toList();
    }

    /** The minutes from one session's room to another's; none within a room. */
    int minutes(PlacedSession from, PlacedSession to) {
        return from.room().equals(to.room()) ? 0 : minutes(room(from).place(), room(to).place());
    }

    int minutes(Optional<String> from, Optional<String> to) {
        return from.isPresent() && to.isPresent() ? problem.travel().minutes(from.get(), to.get()) : 0;
    }
}
