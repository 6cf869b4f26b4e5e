package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the terms of the score of sessions count. */
final class CohortTerms {

    private static final long UNIT = 1000;

    private final CohortProblem problem;
    private final List<PlacedSession> sessions;
    private final PlacedSessions placed;

    CohortTerms(PlacedSessions placed) {
        this.problem = placed.problem();
        this.sessions = placed.sessions();
        this.placed = placed;
    }

    /** How much there is of each term, in thousandths, by its code. */
    ImmutableMap<String, Long> amounts() {
        return ImmutableMap.<String, Long>builder()
                .put("cohort.seats", UNIT * standing())
                .put("cohort.spread", UNIT * courses(this::missingDays))
                .put("cohort.compact", UNIT * lonely())
                .put("cohort.rooms", UNIT * courses(of -> beyondFirst(of.map(PlacedSession::room))))
                .put("cohort.lecturers", UNIT * courses(of -> beyondFirst(of.flatMap(s -> s.lecturer().stream()))))
                .put("cohort.cadence", UNIT * courses(this::offCadence))
                .put("cohort.travel", travelled())
                .put("cohort.change", UNIT * changed())
                .buildOrThrow();
    }

    /** How much a unit of each term counts. */
    static ImmutableMap<String, Integer> weights(CohortWeights weights) {
        return ImmutableMap.<String, Integer>builder()
                .put("cohort.seats", weights.seats().orElse(0))
                .put("cohort.spread", weights.spread())
                .put("cohort.compact", weights.compact())
                .put("cohort.rooms", weights.sameRoom())
                .put("cohort.lecturers", weights.sameLecturer())
                .put("cohort.cadence", weights.cadence())
                .put("cohort.travel", weights.travel())
                .put("cohort.change", weights.change())
                .buildOrThrow();
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
                .mapToLong(s -> Math.max(
                        0, problem.people(placed.course(s)) - placed.room(s).seats()))
                .sum();
    }

    private long missingDays(Stream<PlacedSession> of) {
        List<PlacedSession> list = of.toList();
        long days = list.stream().map(s -> s.slot().date()).distinct().count();
        return Math.max(0, placed.course(list.get(0)).leastDays().orElse(0) - days);
    }

    private static long beyondFirst(Stream<String> of) {
        return Math.max(0, of.distinct().count() - 1);
    }

    private long offCadence(Stream<PlacedSession> of) {
        List<PlacedSession> list = of.toList();
        Course course = placed.course(list.get(0));
        return course.cadenceDays().isEmpty()
                ? 0
                : IntStream.range(1, list.size())
                        .mapToLong(i -> Math.abs(PlacedSessions.days(list.get(i - 1), list.get(i))
                                - course.cadenceDays().getAsInt()))
                        .sum();
    }

    /** Slots of a cohort that have none of its slots just before or after them in the list of that day's slots. */
    private long lonely() {
        return problem.cohorts().stream()
                .mapToLong(cohort -> {
                    ImmutableSet<Integer> busy = sessions.stream()
                            .filter(s -> placed.course(s).cohorts().contains(cohort.id()))
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
                sum += (long) travelled(lecturer, placed.day(Optional.of(lecturer.id()), date)) * 1000 / 60;
            }
        }
        return sum;
    }

    /** Rooms without a place are passed over; from the base to the first of the others, and from the last back. */
    private int travelled(Lecturer lecturer, List<PlacedSession> day) {
        List<PlacedSession> stops =
                day.stream().filter(s -> placed.room(s).place().isPresent()).toList();
        if (stops.isEmpty()) {
            return 0;
        }
        int between = IntStream.range(1, stops.size())
                .map(i -> placed.minutes(stops.get(i - 1), stops.get(i)))
                .sum();
        Optional<String> first = placed.room(stops.get(0)).place();
        Optional<String> last = placed.room(stops.get(stops.size() - 1)).place();
        return placed.minutes(lecturer.base(), first) + between + placed.minutes(last, lecturer.base());
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
