package dev.shien.testkit.timetable.cohort;

import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often sessions break a hard rule. */
final class BrokenRules {

    private final CohortProblem problem;
    private final List<PlacedSession> sessions;
    private final PlacedSessions placed;

    BrokenRules(PlacedSessions placed) {
        this.problem = placed.problem();
        this.sessions = placed.sessions();
        this.placed = placed;
    }

    /** How many hard rules are broken, each place by itself; between sessions that are pinned nothing is asked. */
    long count() {
        return pairs()
                + sessions.stream()
                        .filter(s -> !placed.isPinned(s))
                        .mapToLong(this::alone)
                        .sum();
    }

    private long pairs() {
        long count = 0;
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedSession one = sessions.get(i);
                PlacedSession other = sessions.get(j);
                if (!(placed.isPinned(one) && placed.isPinned(other))) {
                    count += clash(one, other);
                    count += notInOrder(one, other) + notInOrder(other, one);
                    count += late(one, other) + late(other, one);
                }
            }
        }
        return count + overfull();
    }

    private int clash(PlacedSession one, PlacedSession other) {
        if (!one.slot().equals(other.slot())) {
            return 0;
        }
        boolean sameCohort = one.course().equals(other.course())
                || placed.course(one).cohorts().stream()
                        .anyMatch(placed.course(other).cohorts()::contains);
        boolean sameLecturer = one.lecturer().isPresent() && one.lecturer().equals(other.lecturer());
        return (sameCohort ? 1 : 0) + (sameLecturer ? 1 : 0);
    }

    /** More sessions in a room than it holds; a plan never has that. */
    private long overfull() {
        return sessions.stream()
                .filter(one -> sessions.stream()
                                .filter(other -> other.slot().equals(one.slot())
                                        && other.room().equals(one.room()))
                                .count()
                        > placed.room(one).sessionsAtOnce())
                .count();
    }

    private long notInOrder(PlacedSession before, PlacedSession after) {
        Course course = placed.course(before);
        if (!course.inOrder() || !before.course().equals(after.course()) || after.number() != before.number() + 1) {
            return 0;
        }
        long days = PlacedSessions.days(before, after);
        boolean fine = after.slot().compareTo(before.slot()) > 0
                && days >= course.leastGapDays()
                && days <= course.greatestGapDays().orElse(Integer.MAX_VALUE);
        return fine ? 0 : 1;
    }

    private long late(PlacedSession before, PlacedSession after) {
        boolean follows = before.lecturer().isPresent()
                && next(before).filter(after::equals).isPresent()
                && !after.slot().equals(before.slot());
        return follows
                        && placed.minutes(before, after)
                                > Duration.between(
                                                before.slot().end(),
                                                after.slot().start())
                                        .toMinutes()
                ? 1
                : 0;
    }

    /** What the lecturer gives next on the day. */
    private Optional<PlacedSession> next(PlacedSession before) {
        List<PlacedSession> day = placed.day(before.lecturer(), before.slot().date());
        int next = day.indexOf(before) + 1;
        return next < day.size() ? Optional.of(day.get(next)) : Optional.empty();
    }

    private long alone(PlacedSession session) {
        Stream<Absence> ofCourse = Stream.concat(
                placed.course(session).absences().stream(),
                problem.cohorts().stream()
                        .filter(cohort -> placed.course(session).cohorts().contains(cohort.id()))
                        .flatMap(cohort -> cohort.absences().stream()));
        Stream<Absence> ofLecturer = session.lecturer().stream()
                .flatMap(id -> PlacedSessions.find(problem.lecturers(), Lecturer::id, id).absences().stream());
        Room room = placed.room(session);
        boolean seated =
                problem.weights().seats().isPresent() || room.seats() >= problem.people(placed.course(session));
        boolean suits = (placed.course(session).rooms().isEmpty()
                        || placed.course(session).rooms().contains(room.id()))
                && room.equipment().containsAll(placed.asked(session).equipment())
                && seated;
        return touched(ofCourse, session.slot())
                + touched(ofLecturer, session.slot())
                + touched(room.absences().stream(), session.slot())
                + (suits ? 0 : 1);
    }

    private static long touched(Stream<Absence> absences, Slot slot) {
        return absences.anyMatch(absence -> absence.touches(slot)) ? 1 : 0;
    }
}
