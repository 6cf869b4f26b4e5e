package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Refuses problems that contradict themselves, and names the element that does. */
final class CohortProblemCheck {

    private final CohortProblem problem;
    private final ImmutableSet<String> rooms;
    private final ImmutableSet<String> lecturers;
    private final ImmutableSet<String> cohorts;
    private final ImmutableMap<String, Course> courses;

    private CohortProblemCheck(CohortProblem problem) {
        this.problem = problem;
        this.rooms = distinct("Room", problem.rooms(), Room::id);
        this.lecturers = distinct("Lecturer", problem.lecturers(), Lecturer::id);
        this.cohorts = distinct("Cohort", problem.cohorts(), Cohort::id);
        distinct("Course", problem.courses(), Course::id);
        this.courses = Maps.uniqueIndex(problem.courses(), Course::id);
    }

    static void check(CohortProblem problem) {
        CohortProblemCheck check = new CohortProblemCheck(problem);
        check.sizes();
        check.slots();
        check.days();
        problem.courses().forEach(check::course);
        distinct("Pinned session", problem.pins(), CohortProblemCheck::name);
        distinct("Session of the earlier plan", problem.previous(), CohortProblemCheck::name);
        problem.pins().forEach(check::pin);
        problem.pins().forEach(check::room);
        check.travel();
    }

    private void sizes() {
        size("slots", problem.slots().size());
        size("lecturers", problem.lecturers().size());
        size("cohorts", problem.cohorts().size());
        size("courses", problem.courses().size());
        size(
                "sessions",
                problem.courses().stream().mapToInt(c -> c.sessions().size()).sum());
        size(
                "sessions in all rooms at once",
                problem.rooms().stream().mapToInt(Room::sessionsAtOnce).sum());
    }

    private static void size(String what, int count) {
        require(
                count <= CohortProblem.MOST,
                "A problem must have at most " + CohortProblem.MOST + " " + what + ", was " + count);
    }

    private void slots() {
        ImmutableList<Slot> slots = problem.slots();
        for (int i = 1; i < slots.size(); i++) {
            Slot before = slots.get(i - 1);
            Slot slot = slots.get(i);
            require(
                    slot.date().isAfter(before.date())
                            || (slot.date().equals(before.date())
                                    && !slot.start().isBefore(before.end())),
                    "Slots must be in the order of time and not overlap, was " + before + " and then " + slot);
        }
    }

    private void days() {
        Multiset<LocalDate> days =
                problem.slots().stream().map(Slot::date).collect(ImmutableMultiset.toImmutableMultiset());
        for (Multiset.Entry<LocalDate> day : days.entrySet()) {
            require(
                    day.getCount() <= CohortProblem.MOST_OF_A_DAY,
                    "A day must have at most " + CohortProblem.MOST_OF_A_DAY + " slots, " + day.getElement() + " has "
                            + day.getCount());
        }
    }

    private void course(Course course) {
        String where = "course '" + course.id() + "'";
        course.cohorts().forEach(id -> known("cohort", cohorts, id, where));
        course.rooms().forEach(id -> known("room", rooms, id, where));
        course.sessions().forEach(s -> s.lecturers().forEach(id -> known("lecturer", lecturers, id, where)));
    }

    private void pin(PlacedSession pin) {
        String where = "pinned session " + name(pin);
        Course course = courses.get(pin.course());
        known("course", courses.keySet(), pin.course(), where);
        int sessions = Objects.requireNonNull(course).sessions().size();
        require(
                pin.number() >= 1 && pin.number() <= sessions,
                "Expected a session from 1 to " + sessions + " of course '" + pin.course() + "', was pinned "
                        + pin.number());
        known("slot", ImmutableSet.copyOf(problem.slots()), pin.slot(), where);
        known("room", rooms, pin.room(), where);
        pin.lecturer().ifPresent(id -> known("lecturer", lecturers, id, where));
        require(
                pin.lecturer().isPresent()
                        != course.sessions().get(pin.number() - 1).lecturers().isEmpty(),
                "Expected " + where + " to have a lecturer if the course names any, and else none, was "
                        + pin.lecturer().orElse("none"));
    }

    /** Not more sessions are pinned to a room at once than it holds. */
    private void room(PlacedSession pin) {
        long together = problem.pins().stream()
                .filter(other -> other.slot().equals(pin.slot()) && other.room().equals(pin.room()))
                .count();
        int most = problem.rooms().stream()
                .filter(room -> room.id().equals(pin.room()))
                .mapToInt(Room::sessionsAtOnce)
                .sum();
        require(
                together <= most,
                "Expected at most " + most + " pinned " + (most == 1 ? "session" : "sessions") + " in room '"
                        + pin.room() + "' at " + pin.slot() + ", was " + together);
    }

    private void travel() {
        ImmutableSet<String> places = problem.travel().places();
        problem.rooms()
                .forEach(room ->
                        room.place().ifPresent(place -> known("place", places, place, "room '" + room.id() + "'")));
        problem.lecturers()
                .forEach(lecturer -> lecturer.base()
                        .ifPresent(place -> known("place", places, place, "lecturer '" + lecturer.id() + "'")));
    }

    private static String name(PlacedSession session) {
        return session.course() + "/" + session.number();
    }

    private static <T> void known(String what, Set<T> all, T id, String where) {
        require(all.contains(id), "Unknown " + what + " '" + id + "' in " + where);
    }

    private static <T> ImmutableSet<String> distinct(String what, Iterable<T> items, Function<T, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        for (T item : items) {
            require(seen.add(key.apply(item)), what + " '" + key.apply(item) + "' is given twice");
        }
        return ImmutableSet.copyOf(seen);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
