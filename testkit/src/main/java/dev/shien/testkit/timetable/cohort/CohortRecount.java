package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recounts how often sessions break a hard rule, and the penalty of their terms, from the definitions. */
public final class CohortRecount {

    private final CohortProblem problem;
    private final List<PlacedSession> sessions;

    /** A recount of sessions, in any order. */
    public CohortRecount(CohortProblem problem, Collection<PlacedSession> sessions) {
        this.problem = problem;
        this.sessions = List.copyOf(sessions);
    }

    private Course course(PlacedSession session) {
        return find(problem.courses(), Course::id, session.course());
    }

    private Room room(PlacedSession session) {
        return find(problem.rooms(), Room::id, session.room());
    }

    private CourseSession asked(PlacedSession session) {
        return course(session).sessions().get(session.number() - 1);
    }

    private static <T> T find(Collection<T> all, Function<T, String> id, String wanted) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private boolean isPinned(PlacedSession session) {
        return problem.pins().contains(session);
    }

    /** Whether every session of every course is there once, and with a lecturer that can give it where one is needed. */
    public boolean isWhole() {
        long wanted =
                problem.courses().stream().mapToLong(c -> c.sessions().size()).sum();
        return sessions.size() == wanted
                && sessions.stream()
                                .map(s -> s.course() + "/" + s.number())
                                .distinct()
                                .count()
                        == wanted
                && sessions.stream().allMatch(this::hasGiver)
                && sessions.containsAll(problem.pins());
    }

    private boolean hasGiver(PlacedSession session) {
        return isPinned(session)
                || (asked(session).lecturers().isEmpty()
                        ? session.lecturer().isEmpty()
                        : session.lecturer()
                                .filter(asked(session).lecturers()::contains)
                                .isPresent());
    }

    /** How many hard rules are broken, each place by itself; between sessions that are pinned nothing is asked. */
    public long breaches() {
        return pairs()
                + sessions.stream()
                        .filter(s -> !isPinned(s))
                        .mapToLong(this::alone)
                        .sum();
    }

    private long pairs() {
        long count = 0;
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedSession one = sessions.get(i);
                PlacedSession other = sessions.get(j);
                if (!(isPinned(one) && isPinned(other))) {
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
                || course(one).cohorts().stream().anyMatch(course(other).cohorts()::contains);
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
                        > room(one).sessionsAtOnce())
                .count();
    }

    private long notInOrder(PlacedSession before, PlacedSession after) {
        Course course = course(before);
        if (!course.inOrder() || !before.course().equals(after.course()) || after.number() != before.number() + 1) {
            return 0;
        }
        long days = days(before, after);
        boolean fine = after.slot().compareTo(before.slot()) > 0
                && days >= course.leastGapDays()
                && days <= course.greatestGapDays().orElse(Integer.MAX_VALUE);
        return fine ? 0 : 1;
    }

    private static long days(PlacedSession before, PlacedSession after) {
        return after.slot().date().toEpochDay() - before.slot().date().toEpochDay();
    }

    private long late(PlacedSession before, PlacedSession after) {
        boolean follows = before.lecturer().isPresent()
                && next(before).filter(after::equals).isPresent()
                && !after.slot().equals(before.slot());
        return follows
                        && minutes(before, after)
                                > Duration.between(
                                                before.slot().end(),
                                                after.slot().start())
                                        .toMinutes()
                ? 1
                : 0;
    }

    /** What the lecturer gives next on the day. */
    private Optional<PlacedSession> next(PlacedSession before) {
        List<PlacedSession> day = day(before.lecturer(), before.slot().date());
        int next = day.indexOf(before) + 1;
        return next < day.size() ? Optional.of(day.get(next)) : Optional.empty();
    }

    /** What somebody gives on a day, in the order of time; what is at one time, against a rule, in the order of the rooms. */
    private List<PlacedSession> day(Optional<String> lecturer, LocalDate date) {
        return sessions.stream()
                .filter(s -> s.lecturer().equals(lecturer) && s.slot().date().equals(date))
                .sorted(Comparator.comparing(PlacedSession::slot)
                        .thenComparingInt(s -> problem.rooms().indexOf(room(s))))
                .toList();
    }

    /** The minutes from one session's room to another's; none within a room. */
    private int minutes(PlacedSession from, PlacedSession to) {
        return from.room().equals(to.room()) ? 0 : minutes(room(from).place(), room(to).place());
    }

    private int minutes(Optional<String> from, Optional<String> to) {
        return from.isPresent() && to.isPresent() ? problem.travel().minutes(from.get(), to.get()) : 0;
    }

    private long alone(PlacedSession session) {
        Stream<Absence> ofCourse = Stream.concat(
                course(session).absences().stream(),
                problem.cohorts().stream()
                        .filter(cohort -> course(session).cohorts().contains(cohort.id()))
                        .flatMap(cohort -> cohort.absences().stream()));
        Stream<Absence> ofLecturer = session.lecturer().stream()
                .flatMap(id -> find(problem.lecturers(), Lecturer::id, id).absences().stream());
        Room room = room(session);
        boolean seated = problem.weights().seats().isPresent() || room.seats() >= problem.people(course(session));
        boolean suits =
                (course(session).rooms().isEmpty() || course(session).rooms().contains(room.id()))
                        && room.equipment().containsAll(asked(session).equipment())
                        && seated;
        return touched(ofCourse, session.slot())
                + touched(ofLecturer, session.slot())
                + touched(room.absences().stream(), session.slot())
                + (suits ? 0 : 1);
    }

    private static long touched(Stream<Absence> absences, Slot slot) {
        return absences.anyMatch(absence -> absence.touches(slot)) ? 1 : 0;
    }

    /** The penalty of all terms. */
    public long penalty() {
        var weights = problem.weights();
        return 1000L * weights.seats().orElse(0) * standing()
                + 1000L * weights.spread() * courses(this::missingDays)
                + 1000L * weights.compact() * lonely()
                + 1000L * weights.sameRoom() * courses(of -> beyondFirst(of.map(PlacedSession::room)))
                + 1000L * weights.sameLecturer() * courses(of -> beyondFirst(of.flatMap(s -> s.lecturer().stream())))
                + 1000L * weights.cadence() * courses(this::offCadence)
                + weights.travel() * travelled()
                + 1000L * weights.change() * changed();
    }

    private long courses(Function<Stream<PlacedSession>, Long> amount) {
        return problem.courses().stream()
                .mapToLong(course -> amount.apply(sessions.stream()
                        .filter(s -> s.course().equals(course.id()))
                        .sorted((one, other) -> Integer.compare(one.number(), other.number()))))
                .sum();
    }

    private long standing() {
        return sessions.stream()
                .mapToLong(s -> Math.max(0, problem.people(course(s)) - room(s).seats()))
                .sum();
    }

    private long missingDays(Stream<PlacedSession> of) {
        List<PlacedSession> list = of.toList();
        long days = list.stream().map(s -> s.slot().date()).distinct().count();
        return Math.max(0, course(list.get(0)).leastDays().orElse(0) - days);
    }

    private static long beyondFirst(Stream<String> of) {
        return Math.max(0, of.distinct().count() - 1);
    }

    private long offCadence(Stream<PlacedSession> of) {
        List<PlacedSession> list = of.toList();
        Course course = course(list.get(0));
        return course.cadenceDays().isEmpty()
                ? 0
                : IntStream.range(1, list.size())
                        .mapToLong(i -> Math.abs(days(list.get(i - 1), list.get(i))
                                - course.cadenceDays().getAsInt()))
                        .sum();
    }

    /** Slots of a cohort that have none of its slots just before or after them in the list of that day's slots. */
    private long lonely() {
        return problem.cohorts().stream()
                .mapToLong(cohort -> {
                    ImmutableSet<Integer> busy = sessions.stream()
                            .filter(s -> course(s).cohorts().contains(cohort.id()))
                            .map(s -> problem.slots().indexOf(s.slot()))
                            .collect(ImmutableSet.toImmutableSet());
                    return busy.stream()
                            .filter(i -> isOneOfMore(i) && !isBusy(busy, i, i - 1) && !isBusy(busy, i, i + 1))
                            .count();
                })
                .sum();
    }

    private boolean isOneOfMore(int slot) {
        LocalDate date = problem.slots().get(slot).date();
        return problem.slots().stream().filter(s -> s.date().equals(date)).count() > 1;
    }

    private boolean isBusy(ImmutableSet<Integer> busy, int slot, int beside) {
        return busy.contains(beside)
                && problem.slots()
                        .get(beside)
                        .date()
                        .equals(problem.slots().get(slot).date());
    }

    /** In thousandths of an hour, each lecturer and day rounded down. */
    private long travelled() {
        long sum = 0;
        for (Lecturer lecturer : problem.lecturers()) {
            for (LocalDate date :
                    problem.slots().stream().map(Slot::date).distinct().toList()) {
                sum += (long) travelled(lecturer, day(Optional.of(lecturer.id()), date)) * 1000 / 60;
            }
        }
        return sum;
    }

    /** Rooms without a place are passed over; from the base to the first of the others, and from the last back. */
    private int travelled(Lecturer lecturer, List<PlacedSession> day) {
        List<PlacedSession> stops =
                day.stream().filter(s -> room(s).place().isPresent()).toList();
        if (stops.isEmpty()) {
            return 0;
        }
        int between = IntStream.range(1, stops.size())
                .map(i -> minutes(stops.get(i - 1), stops.get(i)))
                .sum();
        Optional<String> first = room(stops.get(0)).place();
        Optional<String> last = room(stops.get(stops.size() - 1)).place();
        return minutes(lecturer.base(), first) + between + minutes(last, lecturer.base());
    }

    private long changed() {
        return problem.previous().stream()
                .mapToLong(before -> sessions.stream()
                        .filter(before::isSame)
                        .mapToLong(after -> (before.slot().equals(after.slot()) ? 0 : 2)
                                + (before.room().equals(after.room()) ? 0 : 1)
                                + (Objects.equals(before.lecturer(), after.lecturer()) ? 0 : 1))
                        .sum())
                .sum();
    }
}
