package dev.shien.domain.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.plan.Certificate;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SeriesProblemTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 23);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 31);

    private static SessionPart part(String id, int from, int to) {
        return SessionPart.builder()
                .id(id)
                .name(Text.same(id))
                .start(LocalTime.of(from, 0))
                .end(LocalTime.of(to, 0))
                .build();
    }

    /** A problem of which everything that does not matter to a test is given. */
    private static SeriesProblem.Builder bare() {
        return SeriesProblem.builder().zone(ZoneId.of("Asia/Tokyo"));
    }

    private static SeriesProblem.Builder inPeriod() {
        return bare().from(FIRST).to(LAST).addWeekday(DayOfWeek.TUESDAY).cadence(14);
    }

    private static SeriesProblem.Builder ten() {
        return inPeriod()
                .addPart(part("seminar", 13, 15))
                .addSession(SeriesSession.of(Text.of("主題", "Theme"), "L-1"))
                .addAllSessions(SeriesSession.unnamed(9));
    }

    private static void refused(SeriesProblem.Builder problem, String message) {
        assertThatIllegalArgumentException().isThrownBy(problem::build).withMessage(message);
    }

    private static SeriesClosure closure(String id) {
        return SeriesClosure.between(id, Text.of("お盆", "Obon"), LocalDate.of(2024, 8, 13), LocalDate.of(2024, 8, 15));
    }

    @Test
    void leastGapIsOneDayAndNothingElseIsAskedByItself() {
        SeriesProblem problem = ten().build();

        assertThat(problem.leastGap()).isEqualTo(1);
        assertThat(problem.greatestGap()).isEmpty();
        assertThat(problem.weights()).isEqualTo(SeriesWeights.defaults());
        assertThat(problem.held(1)).isEmpty();
    }

    @Test
    void periodThatEndsBeforeItStartsIsRefused() {
        refused(
                bare().from(LAST)
                        .to(FIRST)
                        .addWeekday(DayOfWeek.TUESDAY)
                        .cadence(14)
                        .addPart(part("seminar", 13, 15))
                        .addAllSessions(SeriesSession.unnamed(1)),
                "Period must not end before it starts, was 2025-01-31 to 2024-07-23");
    }

    @Test
    void periodMayBeTenYearsLongAndNotADayMore() {
        Consumer<Integer> days = count -> bare().from(FIRST)
                .to(FIRST.plusDays(count))
                .addWeekday(DayOfWeek.TUESDAY)
                .cadence(14)
                .addPart(part("seminar", 13, 15))
                .addAllSessions(SeriesSession.unnamed(1))
                .build();

        days.accept(3660);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days.accept(3661))
                .withMessage("Period must be at most 3660 days long, was 2024-07-23 to 2034-08-01");
    }

    @Test
    void noWeekdayIsRefused() {
        refused(
                bare().from(FIRST)
                        .to(LAST)
                        .cadence(14)
                        .addPart(part("seminar", 13, 15))
                        .addAllSessions(SeriesSession.unnamed(1)),
                "Weekdays must name at least one day, was empty");
    }

    @Test
    void cadenceAndLeastGapAreFromOneDayToAYear() {
        refused(
                bare().from(FIRST)
                        .to(LAST)
                        .addWeekday(DayOfWeek.TUESDAY)
                        .cadence(0)
                        .addPart(part("seminar", 13, 15))
                        .addAllSessions(SeriesSession.unnamed(1)),
                "Cadence must be from 1 to 366 days, was 0");
        refused(ten().leastGap(367), "Least gap must be from 1 to 366 days, was 367");
        assertThat(ten().leastGap(366).build().leastGap()).isEqualTo(366);
        refused(ten().leastGap(0), "Least gap must be from 1 to 366 days, was 0");
    }

    @Test
    void leastGapAboveTheGreatestIsRefused() {
        assertThat(ten().leastGap(14).greatestGap(14).build().greatestGap()).hasValue(14);
        refused(ten().leastGap(14).greatestGap(13), "Greatest gap must be at least the least gap of 14 days, was 13");
    }

    @Test
    void noSessionAndTooManyAreRefused() {
        refused(inPeriod().addPart(part("seminar", 13, 15)), "Expected 1 to 200 sessions, was 0");
        refused(
                inPeriod().addPart(part("seminar", 13, 15)).addAllSessions(SeriesSession.unnamed(201)),
                "Expected 1 to 200 sessions, was 201");
        assertThat(inPeriod()
                        .addPart(part("seminar", 13, 15))
                        .addAllSessions(SeriesSession.unnamed(200))
                        .build()
                        .sessions())
                .hasSize(200);
    }

    @Test
    void partsThatCannotFollowEachOtherAreRefused() {
        refused(inPeriod().addAllSessions(SeriesSession.unnamed(1)), "Sessions need at least one part, was none");
        refused(ten().addPart(part("seminar", 16, 17)), "Part 'seminar' is given twice");
        refused(
                ten().addPart(part("workshop", 14, 17)),
                "Part 'workshop' must not begin before the part before it ends, was 14:00");
        assertThat(ten().addPart(part("workshop", 15, 17)).build().parts()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part("seminar", 15, 13))
                .withMessage("Part 'seminar' must end after it starts, was 15:00 to 13:00");
    }

    @Test
    void closureThatSpeaksOfNobodyIsRefused() {
        refused(ten().addClosures(closure("obon"), closure("obon")), "Closure 'obon' is given twice");
        refused(
                ten().addClosure(closure("away").ofLecturer("L-2")),
                "Unknown lecturer 'L-2' in closure 'away': no session has this lecturer");
        refused(
                ten().addClosure(closure("taken").ofSessions(10, 11)),
                "Unknown session 11 in closure 'taken', expected 1 to 10");
        refused(
                ten().addClosure(closure("taken").ofSessions(0)),
                "Unknown session 0 in closure 'taken', expected 1 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> closure(" "))
                .withMessage("Closure 'Obon' must have an id that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesClosure.between("obon", Text.of("お盆", "Obon"), LAST, LAST.minusDays(1)))
                .withMessage("Expected the closure Obon to end on 2025-01-31 or later, ends on 2025-01-30");
    }

    @Test
    void datesOfOtherCenturiesAreRefused() {
        LocalDate far = LocalDate.of(3000, 1, 1);
        refused(
                ten().addClosure(SeriesClosure.between("far", Text.same("far"), far, far)),
                "Expected a date in the years 1900 to 2999 in closure 'far', was 3000-01-01");
        refused(
                ten().addPin(new SeriesDate(1, LocalDate.of(1899, 12, 31))),
                "Expected a date in the years 1900 to 2999 in pins, was 1899-12-31");
        refused(ten().today(far), "Expected a date in the years 1900 to 2999 in today, was 3000-01-01");
        LocalDate last = LocalDate.of(2999, 12, 31);
        assertThat(ten().today(LocalDate.of(1900, 1, 1))
                        .addPin(new SeriesDate(1, last))
                        .build()
                        .pin(1))
                .contains(last);
    }

    @Test
    void pinsThatAreNotInTheOrderOfTheirSessionsAreRefused() {
        refused(
                ten().addPins(new SeriesDate(2, FIRST.plusDays(7)), new SeriesDate(4, FIRST.plusDays(7))),
                "Dates of pins must be in the order of their sessions, was session 2 on 2024-07-30 and then session 4 on"
                        + " 2024-07-30");
        refused(
                ten().addPins(new SeriesDate(2, FIRST), new SeriesDate(2, LAST)),
                "Dates of pins must be in the order of their sessions, was session 2 on 2024-07-23 and then session 2 on"
                        + " 2025-01-31");
        refused(ten().addPin(new SeriesDate(11, FIRST)), "Unknown session 11 in pins, expected 1 to 10");
        refused(
                ten().addPrevious(new SeriesDate(3, LAST), new SeriesDate(4, FIRST)),
                "Dates of previous must be in the order of their sessions, was session 3 on 2025-01-31 and then session 4"
                        + " on 2024-07-23");
    }

    @Test
    void preferredStartLiesInThePeriod() {
        refused(
                ten().preferredStart(FIRST.minusDays(1)),
                "Preferred start must lie from 2024-07-23 to 2025-01-31, was 2024-07-22");
        refused(
                ten().preferredStart(LAST.plusDays(1)),
                "Preferred start must lie from 2024-07-23 to 2025-01-31, was 2025-02-01");
        assertThat(ten().preferredStart(LAST).build().preferredStart()).contains(LAST);
        assertThat(ten().preferredStart(FIRST).build().preferredStart()).contains(FIRST);
    }

    @Test
    void onlyWhatWasAnnouncedForADayBeforeTodayCanBeCancelled() {
        SeriesDate first = new SeriesDate(1, FIRST);
        refused(
                ten().addPrevious(first).today(FIRST).addCancelled(1),
                "Cancelled session 1 must have been announced for a day before today, was Optional[2024-07-23]. Maybe add"
                        + " a closure of the day instead");
        refused(
                ten().addPrevious(first).addCancelled(1),
                "Cancelled session 1 must have been announced for a day before today, was Optional[2024-07-23]. Maybe add"
                        + " a closure of the day instead");
        refused(ten().addCancelled(11), "Unknown session 11 in cancelled, expected 1 to 10");
        assertThat(ten().addPrevious(first)
                        .today(FIRST.plusDays(1))
                        .addCancelled(1)
                        .build()
                        .held(1))
                .isEmpty();
    }

    @Test
    void whatWasHeldComesFirstAndIsNotFixedElsewhere() {
        SeriesProblem.Builder gap = ten().addPrevious(new SeriesDate(2, FIRST)).today(LAST);
        refused(gap, "Session 2 was held on 2024-07-23, but a session before it was not");
        refused(
                ten().addPrevious(new SeriesDate(1, FIRST))
                        .today(FIRST.plusDays(1))
                        .addPin(new SeriesDate(1, LAST)),
                "Session 1 was held on 2024-07-23 and cannot be fixed on another date");
        SeriesProblem held = ten().addPrevious(new SeriesDate(1, FIRST), new SeriesDate(2, FIRST.plusDays(14)))
                .today(FIRST.plusDays(14))
                .addPin(new SeriesDate(1, FIRST))
                .build();
        assertThat(held.held(1)).contains(FIRST);
        assertThat(held.held(2)).isEmpty();
        assertThat(held.previous(2)).contains(FIRST.plusDays(14));
    }

    @Test
    void blankLecturerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesSession.of(Text.same("theme"), " "))
                .withMessage("Lecturer of a session must not be blank, was ' '");
    }

    @Test
    void weightsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesWeights.builder().cadence(1001).build())
                .withMessageStartingWith("Weights of days must be from 0 to 1000, was SeriesWeights{cadence=1001,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesWeights.builder().end(-1).build())
                .withMessageStartingWith("Weights of days must be from 0 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesWeights.builder().change(1_000_001).build())
                .withMessage("Weight of a change must be from 0 to 1000000, was 1000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesWeights.builder().change(-1).build())
                .withMessage("Weight of a change must be from 0 to 1000000, was -1");
        SeriesWeights extreme =
                SeriesWeights.builder().cadence(0).end(1000).change(1_000_000).build();
        assertThat(extreme.end()).isEqualTo(1000);
    }

    @Test
    void closureTouchesTheSessionsOfItsLecturerAndItsNumbers() {
        SeriesProblem problem = ten().addClosures(
                        closure("all"),
                        closure("away").ofLecturer("L-1"),
                        closure("taken").ofSessions(2, 3),
                        closure("both").ofLecturer("L-1").ofSessions(2))
                .build();

        assertThat(problem.closures(1)).extracting(SeriesClosure::id).containsExactly("all", "away");
        assertThat(problem.closures(2)).extracting(SeriesClosure::id).containsExactly("all", "taken");
        assertThat(problem.without(ImmutableSet.of("all", "both")).closures())
                .extracting(SeriesClosure::id)
                .containsExactly("away", "taken");
    }

    @Test
    void closureOfASpanSaysWhyEachDayIsClosed() {
        SeriesClosure obon = closure("obon");

        assertThat(obon.days())
                .extracting(ClosedDay::date)
                .containsExactly(LocalDate.of(2024, 8, 13), LocalDate.of(2024, 8, 14), LocalDate.of(2024, 8, 15));
        assertThat(obon.whyClosed(LocalDate.of(2024, 8, 13)).map(Reason::text))
                .contains(Text.of("令和6年8月13日(火)はお盆のため閉まっています。", "2024-08-13 is closed (Obon)."));
        assertThat(obon.whyClosed(LocalDate.of(2024, 8, 16))).isEmpty();
        assertThat(obon.eachDay())
                .extracting(SeriesClosure::id)
                .contains("obon/2024-08-14")
                .hasSize(3);
        assertThat(obon.eachDay().get(0).name()).isEqualTo(Text.of("お盆 令和6年8月13日(火)", "Obon 2024-08-13"));
    }

    @Test
    void replanningTakesTheAnnouncedDatesOfTheSessionsThatAreLeft() {
        ImmutableList.Builder<Session> announced = ImmutableList.builder();
        for (int i = 0; i < 11; i++) {
            announced.add(Session.builder()
                    .number(i + 1)
                    .date(FIRST.plusDays(14L * i))
                    .addPart(part("seminar", 13, 15))
                    .build());
        }
        Timetable timetable = new Timetable(
                ZoneId.of("Asia/Tokyo"), announced.build(), Certificate.of(ImmutableList.of(), ImmutableList.of(), 0));

        SeriesProblem again = SeriesReplanning.of(ten().build(), timetable, FIRST.plusDays(15));

        assertThat(again.previous()).hasSize(10).contains(new SeriesDate(10, FIRST.plusDays(126)));
        assertThat(again.held(2)).contains(FIRST.plusDays(14));
        assertThat(again.held(3)).isEmpty();
    }

    @Test
    void movesAndSkippedDatesAndCostsMustMakeSense() {
        Reason why = Reason.of("why", Text.same("why"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionMove(1, FIRST, FIRST, ImmutableList.of(why)))
                .withMessageStartingWith(
                        "Move of session 1 must change its date for a reason, was 2024-07-23 to 2024-07-23");
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionMove(1, FIRST, LAST, ImmutableList.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkippedDate(FIRST, ImmutableList.of(1), ImmutableList.of()))
                .withMessage("Skipped date 2024-07-23 must give a session and a reason, was [1] and []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SkippedDate(FIRST, ImmutableList.of(), ImmutableList.of(why)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClosureCost("obon", Text.same("Obon"), -1, ImmutableList.of()))
                .withMessage("Closure 'obon' cannot cost less than 0, was -1");
    }

    @Test
    void answerWithoutASeriesSaysWhichRulesAreInConflict() {
        SeriesAnswer none =
                new NoSeries(ImmutableList.of(Reason.of("series.rule.sessions", Text.same("ten"))), ImmutableList.of());

        assertThatIllegalStateException()
                .isThrownBy(none::orThrow)
                .withMessage("No series keeps all rules; in conflict are [series.rule.sessions]");
    }
}
