package dev.shien.testkit.timetable.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelLeg;
import dev.shien.domain.plan.TravelTimes;
import dev.shien.domain.timetable.cohort.Absence;
import dev.shien.domain.timetable.cohort.Cohort;
import dev.shien.domain.timetable.cohort.CohortProblem;
import dev.shien.domain.timetable.cohort.CohortWeights;
import dev.shien.domain.timetable.cohort.Course;
import dev.shien.domain.timetable.cohort.CourseSession;
import dev.shien.domain.timetable.cohort.Lecturer;
import dev.shien.domain.timetable.cohort.PlacedSession;
import dev.shien.domain.timetable.cohort.Room;
import dev.shien.domain.timetable.cohort.Slot;
import dev.shien.testkit.plan.Dice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;

/** Problems of every kind: tiny ones of which everything can be tried, and larger ones. */
public final class CohortProblems {

    /** So many can be tried. */
    private static final long MOST_WAYS = 20_000;

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 2);
    private static final ImmutableList<String> PLACES = ImmutableList.of("east", "west");

    private final Dice dice;
    private final int sessions;

    private CohortProblems(Dice dice, int sessions) {
        this.dice = dice;
        this.sessions = sessions;
    }

    /** Problems with few sessions, some of them without a plan. */
    public static Arbitrary<CohortProblem> tiny() {
        return of(3, 2, 4).filter(problem -> ways(problem) <= MOST_WAYS);
    }

    /** How many ways there are to place all sessions, each by itself. */
    private static long ways(CohortProblem problem) {
        long places = (long) problem.slots().size() * problem.rooms().size();
        return problem.courses().stream()
                .flatMap(course -> course.sessions().stream())
                .mapToLong(session -> places * Math.max(1, session.lecturers().size()))
                .reduce(1, (one, other) -> one * other);
    }

    /** Problems with some dozens of sessions at most, most of them with a plan. */
    public static Arbitrary<CohortProblem> any() {
        return of(24, 4, 12);
    }

    private static Arbitrary<CohortProblem> of(int sessions, int rooms, int days) {
        return Dice.thrown().map(thrown -> {
            Dice dice = new Dice(thrown);
            return new CohortProblems(dice, dice.between(1, sessions))
                    .problem(dice.between(1, rooms), dice.between(1, days));
        });
    }

    private CohortProblem problem(int rooms, int days) {
        ImmutableList<Slot> slots = slots(days);
        ImmutableList<Room> places =
                IntStream.range(0, rooms).mapToObj(i -> room(i, slots)).collect(ImmutableList.toImmutableList());
        ImmutableList<Lecturer> lecturers = IntStream.range(0, 1 + dice.below(3))
                .mapToObj(i -> lecturer(i, slots))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Cohort> cohorts = IntStream.range(0, 1 + dice.below(3))
                .mapToObj(i -> cohort(i, slots))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Course> courses = courses(places, lecturers, cohorts, slots);
        return CohortProblem.builder()
                .zone(ZoneId.of("Asia/Tokyo"))
                .addAllSlots(slots)
                .addAllRooms(places)
                .addAllLecturers(lecturers)
                .addAllCohorts(cohorts)
                .addAllCourses(courses)
                .travel(new TravelTimes(
                        ImmutableSet.copyOf(PLACES),
                        dice.of(ImmutableList.of(0, 10, 40)),
                        ImmutableList.of(new TravelLeg("east", "west", dice.of(ImmutableList.of(0, 20, 100))))))
                .addAllPins(dice.oneIn(4) ? pins(courses, slots, places, lecturers) : ImmutableList.of())
                .addAllPrevious(dice.oneIn(3) ? earlier(courses, slots, places, lecturers) : ImmutableList.of())
                .weights(weights())
                .build();
    }

    private CohortWeights weights() {
        CohortWeights.Builder weights = CohortWeights.builder()
                .spread(dice.below(6))
                .compact(dice.below(3))
                .sameRoom(dice.below(3))
                .sameLecturer(dice.below(3))
                .cadence(dice.below(3))
                .travel(dice.below(3))
                .change(dice.below(9));
        return dice.oneIn(2) ? weights.seats(1).build() : weights.build();
    }

    private ImmutableList<Slot> slots(int days) {
        ImmutableList.Builder<Slot> slots = ImmutableList.builder();
        LocalDate date = FIRST;
        for (int day = 0; day < days; day++) {
            int hours = dice.between(1, 3);
            for (int hour = 0; hour < hours; hour++) {
                slots.add(new Slot(date, LocalTime.of(9 + 2 * hour, 0), LocalTime.of(10 + 2 * hour, 30)));
            }
            date = date.plusDays(1 + dice.below(7));
        }
        return slots.build();
    }

    private ImmutableList<Absence> absences(ImmutableList<Slot> slots) {
        if (!dice.oneIn(3)) {
            return ImmutableList.of();
        }
        Slot slot = dice.of(slots);
        return ImmutableList.of(dice.oneIn(2) ? Absence.at(slot) : Absence.on(slot.date()));
    }

    private Room room(int number, ImmutableList<Slot> slots) {
        Room.Builder room = Room.builder()
                .id("R" + number)
                .seats(10 + 10 * dice.below(3))
                .addAllAbsences(absences(slots))
                .sessionsAtOnce(dice.oneIn(4) ? 2 : 1);
        if (dice.oneIn(2)) {
            room.addEquipment("computers");
        }
        return dice.oneIn(4) ? room.build() : room.place(dice.of(PLACES)).build();
    }

    private Lecturer lecturer(int number, ImmutableList<Slot> slots) {
        Lecturer.Builder lecturer = Lecturer.builder().id("L" + number).addAllAbsences(absences(slots));
        return dice.oneIn(2) ? lecturer.build() : lecturer.base(dice.of(PLACES)).build();
    }

    private Cohort cohort(int number, ImmutableList<Slot> slots) {
        return Cohort.builder()
                .id("Q" + number)
                .people(5 + dice.below(16))
                .addAllAbsences(absences(slots))
                .build();
    }

    private ImmutableList<Course> courses(
            ImmutableList<Room> rooms,
            ImmutableList<Lecturer> lecturers,
            ImmutableList<Cohort> cohorts,
            ImmutableList<Slot> slots) {
        ImmutableList.Builder<Course> courses = ImmutableList.builder();
        int left = sessions;
        for (int number = 0; left > 0; number++) {
            int count = 1 + dice.below(Math.min(left, 6));
            left -= count;
            courses.add(course(number, count, rooms, lecturers, cohorts, slots));
        }
        return courses.build();
    }

    private Course course(
            int number,
            int count,
            ImmutableList<Room> rooms,
            ImmutableList<Lecturer> lecturers,
            ImmutableList<Cohort> cohorts,
            ImmutableList<Slot> slots) {
        Course.Builder course = Course.builder().id("C" + number).addAllAbsences(absences(slots));
        cohorts.stream().filter(cohort -> dice.oneIn(2)).forEach(cohort -> course.addCohorts(cohort.id()));
        for (int i = 0; i < count; i++) {
            ImmutableSet<String> givers = lecturers.stream()
                    .filter(lecturer -> dice.oneIn(2))
                    .map(Lecturer::id)
                    .collect(ImmutableSet.toImmutableSet());
            course.addSessions(new CourseSession(
                    Optional.empty(), givers, dice.oneIn(6) ? ImmutableSet.of("computers") : ImmutableSet.of()));
        }
        if (dice.oneIn(5)) {
            course.addRooms(dice.of(rooms).id());
        }
        if (dice.oneIn(4)) {
            course.people(8 + dice.below(20));
        }
        if (dice.oneIn(2)) {
            course.inOrder(false);
        } else {
            gaps(course);
        }
        return dice.oneIn(2) ? course.leastDays(1 + dice.below(count)).build() : course.build();
    }

    private void gaps(Course.Builder course) {
        int least = dice.below(3);
        course.inOrder(true).leastGapDays(least);
        if (dice.oneIn(3)) {
            course.greatestGapDays(least + 1 + dice.below(14));
        }
        if (dice.oneIn(2)) {
            course.cadenceDays(dice.below(8));
        }
    }

    /** One session of the first course or two, at slots of their own, in whatever order and by whomever. */
    private List<PlacedSession> pins(
            ImmutableList<Course> courses,
            ImmutableList<Slot> slots,
            ImmutableList<Room> rooms,
            ImmutableList<Lecturer> lecturers) {
        Course course = courses.get(0);
        List<PlacedSession> pins = new ArrayList<>();
        for (Slot slot : dice.some(slots, Math.min(2, course.sessions().size()))) {
            int number = pins.size() + 1;
            Optional<String> giver =
                    course.sessions().get(pins.size()).lecturers().isEmpty()
                            ? Optional.empty()
                            : Optional.of(dice.of(lecturers).id());
            pins.add(new PlacedSession(course.id(), number, slot, dice.of(rooms).id(), giver));
        }
        return pins.subList(0, dice.between(1, pins.size()));
    }

    /** Sessions of an earlier plan; its courses, slots, rooms and lecturers may be gone, and others may give a session now. */
    private List<PlacedSession> earlier(
            ImmutableList<Course> courses,
            ImmutableList<Slot> slots,
            ImmutableList<Room> rooms,
            ImmutableList<Lecturer> lecturers) {
        List<PlacedSession> earlier = new ArrayList<>();
        for (Course course : courses) {
            String id = dice.oneIn(6) ? "gone-" + course.id() : course.id();
            Slot slot = dice.oneIn(6)
                    ? new Slot(FIRST.minusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0))
                    : dice.of(slots);
            String room = dice.oneIn(6) ? "gone" : dice.of(rooms).id();
            earlier.add(new PlacedSession(
                    id, dice.between(1, course.sessions().size()), slot, room, earlierGiver(lecturers)));
        }
        return earlier;
    }

    private Optional<String> earlierGiver(ImmutableList<Lecturer> lecturers) {
        return dice.oneIn(3)
                ? Optional.empty()
                : Optional.of(dice.oneIn(6) ? "gone" : dice.of(lecturers).id());
    }
}
