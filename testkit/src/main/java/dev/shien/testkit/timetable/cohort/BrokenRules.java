package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableMultiset;
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
        return all().size();
    }

    /** The code of each hard rule as often as it is broken. */
    ImmutableMultiset<String> all() {
        ImmutableMultiset.Builder<String> broken = ImmutableMultiset.builder();
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedSession one = sessions.get(i);
                PlacedSession other = sessions.get(j);
                if (!(placed.isPinned(one) && placed.isPinned(other))) {
                    pair(broken, one, other);
                }
            }
        }
        sessions.stream().filter(s -> !placed.isPinned(s)).forEach(s -> alone(broken, s));
        return broken.addCopies("full", overfull()).build();
    }

    private void pair(ImmutableMultiset.Builder<String> broken, PlacedSession one, PlacedSession other) {
        if (one.slot().equals(other.slot())) {
            broken.addCopies("cohort.attendance", sameCohort(one, other) ? 1 : 0);
            broken.addCopies("cohort.lecturer", sameLecturer(one, other) ? 1 : 0);
        }
        broken.addCopies("cohort.order", notInOrder(one, other) + notInOrder(other, one));
        broken.addCopies("cohort.way", late(one, other) + late(other, one));
    }

    private boolean sameCohort(PlacedSession one, PlacedSession other) {
        return one.course().equals(other.course())
                || placed.course(one).cohorts().stream()
                        .anyMatch(placed.course(other).cohorts()::contains);
    }

    private static boolean sameLecturer(PlacedSession one, PlacedSession other) {
        return one.lecturer().isPresent() && one.lecturer().equals(other.lecturer());
    }

    /** More sessions in a room than it holds; a plan never has that. */
    private int overfull() {
        return (int) sessions.stream()
                .filter(one -> sessions.stream()
                                .filter(other -> other.slot().equals(one.slot())
                                        && other.room().equals(one.room()))
                                .count()
                        > placed.room(one).sessionsAtOnce())
                .count();
    }

    private int notInOrder(PlacedSession before, PlacedSession after) {
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

    private int late(PlacedSession before, PlacedSession after) {
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

    private void alone(ImmutableMultiset.Builder<String> broken, PlacedSession session) {
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
        broken.addCopies("cohort.absence", touched(ofCourse, session.slot()) + touched(ofLecturer, session.slot()));
        broken.addCopies("cohort.room", touched(room.absences().stream(), session.slot()) + (suits ? 0 : 1));
    }

    private static int touched(Stream<Absence> absences, Slot slot) {
        return absences.anyMatch(absence -> absence.touches(slot)) ? 1 : 0;
    }
}
