package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.NoSeries;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import org.junit.jupiter.api.Test;

class NoSeriesTest {

    private static NoSeries none(SeriesProblem.Builder problem) {
        return (NoSeries) TIMETABLER.plan(problem.build());
    }

    private static ImmutableList<String> english(ImmutableList<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(ImmutableList.toImmutableList());
    }

    @Test
    void tooManySessionsForThePeriodAreInConflictWithItAndTheLeastGap() {
        NoSeries none = none(open("2024-07-23", "2025-01-21", 15)
                .leastGap(14)
                .greatestGap(35)
                .addClosure(closure("venue", "2024-08-06", "2024-08-06").ofSessions(1)));

        assertThat(none.conflict())
                .extracting(Reason::text)
                .containsExactly(
                        Text.of("全15回を番号順に開催する。", "15 sessions are to be held in order."),
                        Text.of("全ての回を令和7年1月21日(火)までに開催する。", "No session is after Tue 2025-01-21."),
                        Text.of("全ての回を令和6年7月23日(火)以降に開催する。", "No session is before Tue 2024-07-23."),
                        Text.of("各回の間隔は14日以上である。", "Every gap is at least 14 days."));
        assertThat(none.waysOut())
                .extracting(Reason::text)
                .containsExactly(
                        Text.of("全15回でなく14回なら日程を組める。", "14 sessions instead of 15 would do."),
                        Text.of(
                                "最後に開催できる日が令和7年1月21日(火)でなく令和7年2月4日(火)なら日程を組める。",
                                "A last date of Tue 2025-02-04 instead of Tue 2025-01-21 would do."),
                        Text.of(
                                "最初に開催できる日が令和6年7月23日(火)でなく令和6年7月9日(火)なら日程を組める。",
                                "A first date of Tue 2024-07-09 instead of Tue 2024-07-23 would do."),
                        Text.of("間隔の下限が14日でなく7日なら日程を組める。", "A least gap of 7 days instead of 14 would do."));
    }

    @Test
    void closureAndGreatestGapInConflictAreNamed() {
        NoSeries none = none(open("2024-07-23", "2024-12-31", 4)
                .leastGap(7)
                .greatestGap(20)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("obon", "2024-08-01", "2024-08-19"))
                .addClosure(closure("other", "2024-11-01", "2024-11-19")));

        assertThat(none.conflict())
                .extracting(Reason::text)
                .contains(
                        Text.of("全ての回が火曜日である。", "All sessions are on Tue."),
                        Text.of("各回の間隔は20日以下である。", "Every gap is at most 20 days."),
                        Text.of("第1回は令和6年7月23日(火)に開催する。", "Session 1 is on Tue 2024-07-23."),
                        Text.of("休業「休業 obon」の日には開催しない。", "No session is on a day of the closure 'obon'."));
        assertThat(english(none.waysOut()))
                .contains(
                        "2 sessions instead of 4 would do.",
                        "A greatest gap of 21 days instead of 20 would do.",
                        "A series without the closure 'obon' would do.",
                        "A series in which session 1 is not fixed on Tue 2024-07-23 would do.")
                .doesNotContain("A series without the closure 'other' would do.");
    }

    @Test
    void anotherWeekdayIsAWayOut() {
        NoSeries none = none(open("2024-07-23", "2024-08-31", 3).leastGap(8).greatestGap(13));

        assertThat(none.waysOut())
                .extracting(Reason::text)
                .contains(Text.of("月曜日にも開催できれば日程を組める。", "Sessions on Mon too would do."));
        assertThat(english(none.waysOut()))
                .containsExactly(
                        "1 session instead of 3 would do.",
                        "A least gap of 7 days instead of 8 would do.",
                        "A greatest gap of 14 days instead of 13 would do.",
                        "Sessions on Mon too would do.");
    }

    @Test
    void allClosuresTogetherAreTheWayOutWhereNoSingleOneIs() {
        NoSeries none = none(open("2024-07-23", "2024-07-31", 2)
                .addClosure(closure("venue", "2024-07-23", "2024-07-23"))
                .addClosure(closure("lecturer", "2024-07-22", "2024-07-24")));

        assertThat(none.waysOut())
                .extracting(Reason::text)
                .contains(Text.of("休業が一つもなければ日程を組める。", "A series without any of the closures would do."));
        assertThat(none.waysOut().stream().map(Reason::code)).doesNotContain("series.way-out.closure");
    }

    @Test
    void whatWasHeldIsSaidAndNotPutInQuestion() {
        SeriesProblem.Builder problem = open("2024-07-23", "2024-09-30", 3)
                .greatestGap(20)
                .addPrevious(new SeriesDate(1, date("2024-07-23")), new SeriesDate(2, date("2024-08-06")))
                .today(date("2024-09-03"));

        NoSeries none = none(problem);

        assertThat(none.conflict())
                .extracting(Reason::text)
                .containsExactly(
                        Text.of(
                                "全3回を番号順に開催する。うち2回は開催済みである。",
                                "3 sessions are to be held in order; 2 of them have been held."),
                        Text.of(
                                "まだ開催していない回は令和6年9月3日(火)以降に開催する。",
                                "No session that is still to be held is before Tue 2024-09-03."),
                        Text.of("各回の間隔は20日以下である。", "Every gap is at most 20 days."));
        assertThat(english(none.waysOut())).containsExactly("A greatest gap of 28 days instead of 20 would do.");
    }

    @Test
    void whatWasHeldMayBeNearerToEachOtherOrFartherThanIsAsked() {
        SeriesProblem.Builder near = open("2024-07-23", "2024-08-20", 4)
                .leastGap(14)
                .addPrevious(new SeriesDate(1, date("2024-07-23")), new SeriesDate(2, date("2024-07-30")))
                .today(date("2024-08-01"));
        SeriesProblem.Builder far = open("2024-07-23", "2024-09-17", 4)
                .greatestGap(14)
                .addPrevious(new SeriesDate(1, date("2024-07-23")), new SeriesDate(2, date("2024-09-10")))
                .today(date("2024-09-11"));

        assertThat(english(none(near).waysOut()))
                .contains(
                        "3 sessions instead of 4 would do.",
                        "A last date of Tue 2024-08-27 instead of Tue 2024-08-20 would do.",
                        "A least gap of 7 days instead of 14 would do.");
        assertThat(english(none(far).waysOut()))
                .contains(
                        "3 sessions instead of 4 would do.",
                        "A last date of Tue 2024-09-24 instead of Tue 2024-09-17 would do.");
    }

    @Test
    void gapThatHasToBeExactIsReckonedFromBothEnds() {
        NoSeries none = none(open("2024-07-23", "2024-08-06", 3).leastGap(14).greatestGap(14));

        assertThat(english(none.waysOut()))
                .contains(
                        "A last date of Tue 2024-08-20 instead of Tue 2024-08-06 would do.",
                        "A first date of Tue 2024-07-09 instead of Tue 2024-07-23 would do.");
    }

    @Test
    void lastDateIsFoundBehindAClosureThatGoesFarBeyondThePeriod() {
        NoSeries none =
                none(open("2024-07-23", "2024-07-29", 2).addClosure(closure("works", "2024-07-30", "2025-03-31")));

        assertThat(english(none.waysOut()))
                .contains("A last date of Tue 2025-04-01 instead of Mon 2024-07-29 would do.");
    }

    @Test
    void noGapIsShortEnoughForTwoSessionsOnOneDay() {
        assertThat(none(open("2024-07-23", "2024-07-29", 2).leastGap(14)).waysOut())
                .extracting(Reason::code)
                .doesNotContain("series.way-out.least-gap");
    }

    @Test
    void onlyTheClosureAndThePinThatAreInTheWayAreNamed() {
        NoSeries none = none(open("2024-07-23", "2024-08-06", 2)
                .leastGap(14)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .addClosure(closure("other", "2024-07-30", "2024-07-30"))
                .addClosure(closure("venue", "2024-08-06", "2024-08-06")));

        assertThat(english(none.conflict()))
                .contains("No session is on a day of the closure 'venue'.")
                .doesNotContain("No session is on a day of the closure 'other'.");
        assertThat(english(none.waysOut()))
                .contains("A series without the closure 'venue' would do.")
                .doesNotContain(
                        "A series without the closure 'other' would do.",
                        "A series in which session 1 is not fixed on Tue 2024-07-23 would do.");
    }

    @Test
    void planThatIsNotThereCannotBeHad() {
        assertThatIllegalStateException()
                .isThrownBy(() -> none(open("2024-07-24", "2024-07-26", 1)).orThrow())
                .withMessage("No series keeps all rules; in conflict are [series.rule.sessions, series.rule.last-date,"
                        + " series.rule.first-date, series.rule.weekdays]");
    }

    @Test
    void whyNotTellsTheConflictWhereThereIsNoSeries() {
        SeriesProblem problem = open("2024-07-24", "2024-07-26", 1).build();

        assertThat(TIMETABLER.whyNot(problem, 1, date("2024-07-25")))
                .isEqualTo(((NoSeries) TIMETABLER.plan(problem)).conflict());
    }
}
