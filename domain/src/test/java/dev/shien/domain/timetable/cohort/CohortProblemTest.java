package dev.shien.domain.timetable.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.TravelTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is refused of problems of cohorts, by name, value and what was expected. */
class CohortProblemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 7);
    private static final Slot FIRST = slot(DAY, 13);
    private static final Slot SECOND = slot(DAY, 15);

    private static Slot slot(LocalDate date, int hour) {
        return new Slot(date, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0));
    }

    /** A problem of one course of two sessions, of which a part is added or said otherwise. */
    private static Supplier<CohortProblem> problem(Consumer<CohortProblem.Builder> more) {
        return () -> {
            CohortProblem.Builder problem = CohortProblem.builder()
                    .zone(ZoneId.of("Asia/Tokyo"))
                    .addSlots(FIRST, SECOND)
                    .travel(new TravelTimes(ImmutableSet.of("east"), 0, ImmutableList.of()))
                    .addRooms(Room.builder().id("hall").seats(40).place("east").build())
                    .addLecturers(Lecturer.builder().id("L-1").build())
                    .addCohorts(Cohort.builder().id("A").people(30).build())
                    .addCourses(course("c").build());
            more.accept(problem);
            return problem.build();
        };
    }

    private static Course.Builder course(String id) {
        return Course.builder().id(id).addCohorts("A").addSessions(CourseSession.by("L-1"), CourseSession.by("L-1"));
    }

    private static PlacedSession pin(String course, int number, Slot slot, String room, Optional<String> lecturer) {
        return new PlacedSession(course, number, slot, room, lecturer);
    }

    private static void refuses(Supplier<?> what, String message) {
        assertThatThrownBy(what::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void idsAreGivenOnce() {
        refuses(problem(p -> p.addRooms(Room.builder().id("hall").seats(1).build())), "Room 'hall' is given twice");
        refuses(problem(p -> p.addLecturers(Lecturer.builder().id("L-1").build())), "Lecturer 'L-1' is given twice");
        refuses(problem(p -> p.addCohorts(Cohort.builder().id("A").people(1).build())), "Cohort 'A' is given twice");
        refuses(problem(p -> p.addCourses(course("c").build())), "Course 'c' is given twice");
    }

    @Test
    void idsAreKnown() {
        refuses(problem(p -> p.addCourses(course("d").addCohorts("B").build())), "Unknown cohort 'B' in course 'd'");
        refuses(problem(p -> p.addCourses(course("d").addRooms("lab").build())), "Unknown room 'lab' in course 'd'");
        refuses(
                problem(p -> p.addCourses(
                        course("d").addSessions(CourseSession.by("L-2")).build())),
                "Unknown lecturer 'L-2' in course 'd'");
    }

    @Test
    void slotsFollowOneAnother() {
        refuses(
                problem(p -> p.addSlots(slot(DAY, 16))),
                "Slots must be in the order of time and not overlap, was 2026-07-07 15:00-17:00 and then 2026-07-07 16:00-18:00");
        refuses(
                problem(p -> p.addSlots(slot(DAY.minusDays(1), 16))),
                "Slots must be in the order of time and not overlap, was 2026-07-07 15:00-17:00 and then 2026-07-06 16:00-18:00");
        refuses(
                () -> new Slot(DAY, LocalTime.of(15, 0), LocalTime.of(15, 0)),
                "Slot on 2026-07-07 must end after it starts, was 15:00 to 15:00");
    }

    @Test
    void pinsAreOfWhatThereIs() {
        Optional<String> giver = Optional.of("L-1");
        refuses(problem(p -> p.addPins(pin("x", 1, FIRST, "hall", giver))), "Unknown course 'x' in pinned session x/1");
        refuses(
                problem(p -> p.addPins(pin("c", 3, FIRST, "hall", giver))),
                "Expected a session from 1 to 2 of course 'c', was pinned 3");
        refuses(
                problem(p -> p.addPins(pin("c", 1, slot(DAY, 9), "hall", giver))),
                "Unknown slot '2026-07-07 09:00-11:00' in pinned session c/1");
        refuses(problem(p -> p.addPins(pin("c", 1, FIRST, "lab", giver))), "Unknown room 'lab' in pinned session c/1");
        refuses(
                problem(p -> p.addPins(pin("c", 1, FIRST, "hall", Optional.of("L-9")))),
                "Unknown lecturer 'L-9' in pinned session c/1");
        refuses(
                problem(p -> p.addPins(pin("c", 1, FIRST, "hall", Optional.empty()))),
                "Expected pinned session c/1 to have a lecturer if the course names any, and else none, was none");
        refuses(
                problem(p -> p.addPins(pin("c", 1, FIRST, "hall", giver), pin("c", 1, SECOND, "hall", giver))),
                "Pinned session 'c/1' is given twice");
        refuses(
                problem(p -> p.addPins(pin("c", 1, FIRST, "hall", giver), pin("c", 2, FIRST, "hall", giver))),
                "Expected at most 1 pinned session in room 'hall' at 2026-07-07 13:00-15:00, was 2");
    }

    @Test
    void dayHasNoMoreSlotsThanCanBeToldApart() {
        CohortProblem.Builder problem = CohortProblem.builder().zone(ZoneId.of("Asia/Tokyo"));
        for (int minute = 0; minute <= CohortProblem.MOST_OF_A_DAY; minute++) {
            LocalTime start = LocalTime.MIN.plusMinutes(10L * minute);
            problem.addSlots(new Slot(DAY, start, start.plusMinutes(10)));
        }
        refuses(problem::build, "A day must have at most 60 slots, 2026-07-07 has 61");
    }

    @Test
    void problemIsNoLargerThanCanBePlanned() {
        refuses(
                problem(p -> p.addRooms(
                        Room.builder().id("web").seats(9).sessionsAtOnce(2000).build())),
                "A problem must have at most 2000 sessions in all rooms at once, was 2001");
        refuses(
                problem(p -> {
                    for (int i = 0; i < 1000; i++) {
                        p.addCourses(course("d" + i).build());
                    }
                }),
                "A problem must have at most 2000 sessions, was 2002");
    }

    @Test
    void placesAreAmongThoseOfTheTravelTimes() {
        refuses(
                problem(p -> p.addRooms(
                        Room.builder().id("lab").seats(9).place("west").build())),
                "Unknown place 'west' in room 'lab'");
        refuses(
                problem(p -> p.addLecturers(
                        Lecturer.builder().id("L-2").base("north").build())),
                "Unknown place 'north' in lecturer 'L-2'");
    }

    @Test
    void coursesMakeSense() {
        refuses(() -> Course.builder().id("c").build(), "Course 'c' must have 1 to 2000 sessions, was 0");
        refuses(
                () -> course("c").leastGapDays(-1).build(),
                "Course 'c' must have a least gap of 0 to 3660 days, was -1");
        refuses(
                () -> course("c").leastGapDays(7).greatestGapDays(6).build(),
                "Course 'c' must have a greatest gap from its least gap of 7 to 3660 days, was 6");
        refuses(
                () -> course("c").cadenceDays(4000).build(),
                "Course 'c' must have a usual gap of 0 to 3660 days, was 4000");
        refuses(
                () -> course("c").inOrder(false).cadenceDays(14).build(),
                "Course 'c' must be in order to have gaps between its sessions");
        refuses(
                () -> course("c").leastDays(3).build(),
                "Course 'c' must be spread over 1 to 2 days, as many as it has sessions, was 3");
        refuses(() -> course("c").people(-1).build(), "Course 'c' must have 0 to 1000000 people, was -1");
        refuses(() -> course(" ").build(), "Course id must not be blank");
    }

    @Test
    void roomsPeopleAndAbsencesMakeSense() {
        refuses(
                () -> Room.builder().id("r").seats(0).build(),
                "Room 'r' must have 1 to 1000000 seats and hold 1 to 2000 sessions at once, was 0 and 1");
        refuses(() -> Room.builder().id("").seats(1).build(), "Room id must not be blank");
        refuses(() -> Lecturer.builder().id("").build(), "Lecturer id must not be blank");
        refuses(() -> Cohort.builder().id("").people(1).build(), "Cohort id must not be blank");
        refuses(() -> Cohort.builder().id("A").people(-1).build(), "Cohort 'A' must have 0 to 1000000 people, was -1");
        refuses(
                () -> new Absence(DAY, Optional.of(LocalTime.NOON), Optional.of(LocalTime.of(9, 0))),
                "Absence on 2026-07-07 must end after it starts, was 12:00 to 09:00");
        assertThatThrownBy(() -> CohortWeights.builder().change(1001).build())
                .hasMessageStartingWith("Weights must be from 0 to 1000, was CohortWeights{");
    }

    @Test
    void absenceTouchesWhatItOverlaps() {
        assertThat(Absence.on(DAY).touches(FIRST)).isTrue();
        assertThat(Absence.on(DAY.plusDays(1)).touches(FIRST)).isFalse();
        assertThat(Absence.at(FIRST).touches(SECOND)).isFalse();
        assertThat(new Absence(DAY, Optional.of(LocalTime.of(14, 59)), Optional.empty()).touches(FIRST))
                .isTrue();
        assertThat(new Absence(DAY, Optional.empty(), Optional.of(LocalTime.of(13, 0))).touches(FIRST))
                .isFalse();
    }

    @Test
    void peopleAreThoseOfTheCohortsUnlessSaidOtherwise() {
        CohortProblem problem = problem(
                        p -> p.addCohorts(Cohort.builder().id("B").people(12).build())
                                .addCourses(course("d").addCohorts("B").build())
                                .addCourses(course("e").people(7).build()))
                .get();

        assertThat(problem.courses()).extracting(problem::people).containsExactly(30, 42, 7);
    }
}
