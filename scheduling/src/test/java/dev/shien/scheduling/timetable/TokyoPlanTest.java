package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.PUBLISHED;
import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.cost;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.dates;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static dev.shien.scheduling.timetable.TokyoSeries.plan;
import static dev.shien.scheduling.timetable.TokyoSeries.skipped;
import static dev.shien.scheduling.timetable.TokyoSeries.ten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.number.Rational;
import dev.shien.domain.plan.RuleCheck;
import dev.shien.domain.plan.ScoreTerm;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesSession;
import dev.shien.domain.timetable.SeriesWeights;
import dev.shien.domain.timetable.SessionPart;
import dev.shien.domain.timetable.SkippedDate;
import dev.shien.domain.timetable.Timetable;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** The ten sessions of 2024, planned and as they were published. */
class TokyoPlanTest {

    private static ImmutableList<String> broken(Timetable timetable) {
        return timetable.certificate().broken().stream().map(RuleCheck::rule).collect(ImmutableList.toImmutableList());
    }

    @Test
    void tenSessionsFollowEverySecondTuesdayWithoutABreak() {
        SeriesPlan plan = plan(ten());

        assertThat(plan.timetable().dates())
                .isEqualTo(dates(
                        "2024-07-23",
                        "2024-08-06",
                        "2024-08-20",
                        "2024-09-03",
                        "2024-09-17",
                        "2024-10-01",
                        "2024-10-15",
                        "2024-10-29",
                        "2024-11-12",
                        "2024-11-26"));
        assertThat(plan.timetable().certificate().penalty()).isZero();
        assertThat(plan.timetable().certificate().leastPenalty()).hasValue(0);
        assertThat(plan.timetable().certificate().feasible()).isTrue();
        assertThat(plan.timetable().certificate().iterations()).isZero();
        assertThat(plan.skipped()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.closuresPenalty()).isZero();
    }

    @Test
    void everySessionHasItsThemeItsPartsAndItsVenue() {
        SeriesProblem problem = open("2024-07-23", "2025-01-31", 1)
                .addSession(SeriesSession.of(Text.of("規程", "Policies")))
                .venue(Text.of("会場", "Venue"))
                .build();

        Timetable timetable = TIMETABLER.plan(problem).orThrow().timetable();

        assertThat(timetable.sessions().get(0).parts().get(0).theme()).isEmpty();
        assertThat(timetable.sessions().get(1).parts())
                .extracting(SessionPart::id, part -> part.theme().orElseThrow().en())
                .containsExactly(tuple("seminar", "Policies"), tuple("workshop", "Policies"));
        assertThat(timetable.sessions().get(1).venue()).contains(Text.of("会場", "Venue"));
        assertThat(timetable.sessions().get(1).number()).isEqualTo(2);
    }

    @Test
    void publishedSeriesIsAcceptedAndItsDistanceFromTheBestIsSaid() {
        Timetable published = TIMETABLER.check(ten().build(), PUBLISHED);

        assertThat(published.dates()).isEqualTo(PUBLISHED);
        assertThat(published.gaps()).containsExactly(14L, 14L, 21L, 14L, 14L, 14L, 28L, 28L, 35L);
        assertThat(published.certificate().feasible()).isTrue();
        // 7 + 14 + 14 + 21 days off the cadence at 10, and 56 days later than 2024-11-26 at 1.
        assertThat(published.certificate().terms())
                .extracting(ScoreTerm::code, ScoreTerm::amount, ScoreTerm::weight)
                .containsExactly(tuple("series.cadence", 56_000L, 10L), tuple("series.end", 56_000L, 1L));
        assertThat(published.certificate().penalty()).isEqualTo(616_000);
        assertThat(published.certificate().leastPenalty()).hasValue(0);
        assertThat(published.certificate().gap()).isEqualTo(Rational.of(1, 1));
    }

    @Test
    void rulesThatThePublishedSeriesBreaksAreSaid() {
        SeriesProblem problem = open("2024-07-30", "2025-01-20", 10)
                .leastGap(15)
                .greatestGap(28)
                .addClosure(closure("venue", "2024-10-07", "2024-10-08"))
                .addPin(new SeriesDate(5, date("2024-09-17")))
                .today(date("2024-08-01"))
                .build();

        Timetable published = TIMETABLER.check(problem, PUBLISHED);

        assertThat(broken(published))
                .containsExactly(
                        "timetable.least-gap",
                        "timetable.greatest-gap",
                        "timetable.period",
                        "series.closure",
                        "series.pins",
                        "series.held");
        assertThat(published.certificate().leastPenalty()).isEmpty();
        assertThat(published.certificate().broken().stream()
                        .skip(2)
                        .flatMap(rule -> rule.reasons().stream())
                        .map(Reason::text))
                .containsExactly(
                        Text.of(
                                "第1回(令和6年7月23日(火))は期間(令和6年7月30日(火)から令和7年1月20日(月)まで)の外である。",
                                "Session 1 (Tue 2024-07-23) lies outside the period from 2024-07-30 to 2025-01-20."),
                        Text.of(
                                "第10回(令和7年1月21日(火))は期間(令和6年7月30日(火)から令和7年1月20日(月)まで)の外である。",
                                "Session 10 (Tue 2025-01-21) lies outside the period from 2024-07-30 to 2025-01-20."),
                        Text.of(
                                "第6回(令和6年10月8日(火))は休業「休業 venue」に当たる。令和6年10月8日(火)は休業 venueのため閉まっています。",
                                "Session 6 (Tue 2024-10-08) is on a day of the closure 'venue': 2024-10-08 is closed"
                                        + " (venue)."),
                        Text.of(
                                "第5回(令和6年9月24日(火))は指定した日(令和6年9月17日(火))にない。",
                                "Session 5 (Tue 2024-09-24) is not on its fixed date, Tue 2024-09-17."),
                        Text.of(
                                "第1回(令和6年7月23日(火))は計画する日(令和6年8月1日(木))より前で、開催されていない。",
                                "Session 1 (Tue 2024-07-23) lies before the day of planning, Thu 2024-08-01, and was not"
                                        + " held."));
    }

    @Test
    void heldSessionOnAnotherDateIsSaid() {
        SeriesProblem problem = open("2024-07-23", "2025-01-31", 1)
                .addPrevious(new SeriesDate(1, date("2024-07-23")))
                .today(date("2024-08-01"))
                .build();

        RuleCheck held = TIMETABLER
                .check(problem, dates("2024-08-06"))
                .certificate()
                .rules()
                .get(4);

        assertThat(held.kept()).isFalse();
        assertThat(held.reasons().get(0).text())
                .isEqualTo(Text.of(
                        "第1回(令和6年8月6日(火))は実際に開催した日(令和6年7月23日(火))にない。",
                        "Session 1 (Tue 2024-08-06) is not on the day on which it was held, Tue 2024-07-23."));
    }

    @Test
    void rulesOfAPlanAreSaidKept() {
        SeriesPlan plan = plan(ten().addClosure(closure("venue", "2024-10-07", "2024-10-07"))
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .today(date("2024-07-01")));

        assertThat(plan.timetable().certificate().rules())
                .extracting(rule -> rule.reasons().get(0).text().en())
                .containsExactly(
                        "All 10 sessions follow in the order of their numbers.",
                        "Every gap is at least 14 days.",
                        "Every gap is at most 35 days.",
                        "All sessions lie from Tue 2024-07-23 to Fri 2025-01-31.",
                        "All sessions are on Tue.",
                        "No session is on a day of the closure 'weekends'.",
                        "No session is on a day of the closure 'national holidays'.",
                        "No session is on a day of the closure 'the year-end'.",
                        "No session is on a day of the closure 'venue'.",
                        "Every session with a fixed date is on it.",
                        "What was held stays, and all other sessions lie on Mon 2024-07-01 or later.");
    }

    @Test
    void asManyDatesAreGivenAsThereAreSessions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMETABLER.check(ten().build(), dates("2024-07-23")))
                .withMessage("Expected one date for each of the 10 sessions, was [2024-07-23]");
    }

    @Test
    void lostVenueIsSkippedWithItsReasonAndItsCost() {
        SeriesPlan plan = plan(open("2024-07-23", "2024-10-31", 5)
                .leastGap(14)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("venue", "2024-09-03", "2024-09-03")));

        // A gap that is 7 days off at 10, and an end that is 7 days later at 1.
        assertThat(plan.timetable().gaps()).containsExactly(14L, 14L, 21L, 14L);
        assertThat(cost(plan, "venue")).isEqualTo(77_000);
        assertThat(plan.closures().get(0).moves())
                .extracting(move -> move.session() + " " + move.from() + " " + move.to())
                .containsExactly("4 2024-09-03 2024-09-10", "5 2024-09-17 2024-09-24");
        assertThat(plan.skipped()).extracting(SkippedDate::date).isEqualTo(dates("2024-09-03", "2024-09-17"));
        assertThat(skipped(plan, "2024-09-03").sessions()).containsExactly(4);
        assertThat(skipped(plan, "2024-09-03").reasons())
                .extracting(Reason::code, reason -> reason.text().en())
                .containsExactly(tuple("series.date.closed", "venue: 2024-09-03 is closed (venue)."));
        assertThat(skipped(plan, "2024-09-17").reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Tue 2024-09-17 is 7 days from session 4 (Tue 2024-09-10), fewer than the least gap of 14.",
                        "With session 5 on Tue 2024-09-17, no series keeps all the rules.");
    }

    @Test
    void withoutALeastGapTheSeriesMakesUpForALostDateWhereItIsCheapest() {
        SeriesPlan plan = plan(open("2024-07-23", "2024-10-31", 5)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("venue", "2024-09-03", "2024-09-03")));

        assertThat(plan.timetable().gaps()).containsExactly(7L, 14L, 14L, 14L);
        assertThat(cost(plan, "venue")).isEqualTo(70_000);
        assertThat(skipped(plan, "2024-08-06").reasons())
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "With session 2 on Tue 2024-08-06, there is a series that is as good; of these the one with the"
                                + " earliest dates from session 1 on is taken.");
    }

    @Test
    void closuresThatHideEachOtherCostNothingByThemselvesAndSomethingTogether() {
        SeriesPlan plan = plan(open("2024-07-23", "2024-10-31", 5)
                .leastGap(14)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("venue", "2024-09-03", "2024-09-03"))
                .addClosure(closure("lecturer", "2024-09-02", "2024-09-04")));

        assertThat(cost(plan, "venue")).isZero();
        assertThat(cost(plan, "lecturer")).isZero();
        assertThat(plan.closures().get(0).moves()).isEmpty();
        assertThat(plan.closuresPenalty()).isEqualTo(77_000);
    }

    @Test
    void lecturerWhoIsAwayMattersToTheirOwnSessionsOnly() {
        SeriesSession own = SeriesSession.of(Text.of("主題", "Theme"), "L-1");
        SeriesProblem.Builder problem =
                open("2024-07-23", "2024-12-31", 2).addSession(own).addPin(new SeriesDate(1, date("2024-07-23")));

        SeriesPlan plan = plan(problem.addClosures(
                closure("away", "2024-08-01", "2024-08-25").ofLecturer("L-1"),
                closure("taken", "2024-08-01", "2024-08-10").ofSessions(3)));

        assertThat(plan.timetable().dates()).isEqualTo(dates("2024-07-23", "2024-08-06", "2024-08-27"));
        assertThat(plan.timetable().certificate().feasible()).isTrue();
        assertThat(cost(plan, "away")).isEqualTo(77_000);
        assertThat(cost(plan, "taken")).isZero();
    }

    @Test
    void preferredStartAndWeightsDecideBetweenStartAndEnd() {
        SeriesProblem.Builder problem = open("2024-07-01", "2024-09-30", 3).preferredStart(date("2024-07-24"));

        assertThat(plan(problem).timetable().dates()).isEqualTo(dates("2024-07-23", "2024-08-06", "2024-08-20"));
        assertThat(plan(open("2024-07-01", "2024-09-30", 3)).timetable().dates())
                .isEqualTo(dates("2024-07-02", "2024-07-16", "2024-07-30"));
        SeriesWeights end = SeriesWeights.builder().cadence(1).end(10).build();
        assertThat(plan(open("2024-07-03", "2024-09-30", 3).weights(end))
                        .timetable()
                        .dates())
                .isEqualTo(dates("2024-07-09", "2024-07-16", "2024-07-30"));
    }

    @Test
    void preferredStartIsATermAndIsNotCountedToTheClosures() {
        SeriesPlan plan = plan(open("2024-07-01", "2024-09-30", 3)
                .preferredStart(date("2024-07-24"))
                .addClosure(closure("venue", "2024-09-24", "2024-09-24")));

        assertThat(plan.timetable().certificate().terms())
                .extracting(
                        ScoreTerm::code, ScoreTerm::amount, term -> term.text().en())
                .contains(tuple(
                        "series.start", 1_000L, "Days by which the first session differs from the preferred start"));
        assertThat(plan.timetable().certificate().penalty()).isPositive();
        assertThat(plan.closuresPenalty()).isZero();
    }

    @Test
    void patternGoesOnFromTheFirstSessionAndFromTheSessionBefore() {
        SeriesPlan late = plan(open("2024-07-23", "2024-10-31", 3)
                .leastGap(14)
                .addPin(new SeriesDate(1, date("2024-07-30")))
                .addClosure(closure("venue", "2024-08-13", "2024-08-13")));
        SeriesPlan twice = plan(open("2024-07-23", "2024-10-31", 3)
                .leastGap(14)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("venue", "2024-08-06", "2024-08-06"))
                .addClosure(closure("office", "2024-08-27", "2024-08-27")));

        assertThat(late.timetable().dates()).isEqualTo(dates("2024-07-30", "2024-08-20", "2024-09-03"));
        // Four weeks after the first session.
        assertThat(skipped(late, "2024-08-27").sessions()).containsExactly(3);
        assertThat(twice.timetable().dates()).isEqualTo(dates("2024-07-23", "2024-08-13", "2024-09-03"));
        // Two weeks after the second one.
        assertThat(skipped(twice, "2024-08-27").sessions()).containsExactly(3);
        assertThat(skipped(twice, "2024-08-27").reasons())
                .extracting(Reason::code)
                .containsExactly("series.date.closed");
    }

    @Test
    void onOtherWeekdaysTheGapNearestToTheCadenceIsTaken() {
        SeriesPlan plan = plan(SeriesProblem.builder()
                .zone(open("2024-07-23", "2024-12-31", 1).build().zone())
                .from(date("2024-07-22"))
                .to(date("2024-12-31"))
                .addWeekdays(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                .cadence(10)
                .addAllParts(open("2024-07-23", "2024-12-31", 1).build().parts())
                .addAllSessions(SeriesSession.unnamed(4)));

        assertThat(plan.timetable().gaps()).containsExactly(10L, 11L, 10L);
        assertThat(skipped(plan, "2024-08-11").reasons())
                .extracting(reason -> reason.text().ja())
                .containsExactly("令和6年8月11日(日)は開催する曜日ではない。");
    }
}
