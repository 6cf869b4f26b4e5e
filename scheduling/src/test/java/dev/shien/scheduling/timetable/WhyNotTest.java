package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.TIMETABLER;
import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesProblem;
import dev.shien.domain.timetable.SeriesWeights;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    /** Planned on 2024-07-23, 08-06 and 08-20. */
    private static final SeriesProblem THREE = open("2024-07-23", "2024-09-30", 3)
            .leastGap(10)
            .greatestGap(30)
            .addPin(new SeriesDate(1, date("2024-07-23")))
            .addClosure(closure("venue", "2024-08-27", "2024-08-28"))
            .today(date("2024-07-20"))
            .build();

    private static ImmutableList<Text> whyNot(SeriesProblem problem, int session, String date) {
        return TIMETABLER.whyNot(problem, session, date(date)).stream()
                .map(reason -> reason.text())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void plannedDateNeedsNoReason() {
        assertThat(whyNot(THREE, 2, "2024-08-06")).isEmpty();
    }

    @Test
    void everyRuleThatForbidsADateIsTold() {
        assertThat(whyNot(THREE, 1, "2024-07-18"))
                .containsExactly(
                        Text.of("令和6年7月18日(木)は開催する曜日ではない。", "Thu 2024-07-18 is not on a weekday of the series."),
                        Text.of(
                                "令和6年7月18日(木)は最初に開催できる日(令和6年7月23日(火))より前である。",
                                "Thu 2024-07-18 is before the first possible date, Tue 2024-07-23."),
                        Text.of(
                                "令和6年7月18日(木)は計画する日(令和6年7月20日(土))より前である。",
                                "Thu 2024-07-18 is before the day of planning, Sat 2024-07-20."),
                        Text.of("第1回は令和6年7月23日(火)に指定されている。", "Session 1 is fixed on Tue 2024-07-23."));
        assertThat(whyNot(THREE, 3, "2024-10-01"))
                .containsExactly(Text.of(
                        "令和6年10月1日(火)は最後に開催できる日(令和6年9月30日(月))より後である。",
                        "Tue 2024-10-01 is after the last possible date, Mon 2024-09-30."));
        assertThat(whyNot(THREE, 3, "2024-08-27"))
                .containsExactly(
                        Text.of("休業 venue: 令和6年8月27日(火)は休業 venueのため閉まっています。", "venue: 2024-08-27 is closed (venue)."));
    }

    @Test
    void neighboursThatAreTooNearTooFarOrOutOfOrderAreTold() {
        assertThat(whyNot(THREE, 2, "2024-08-13"))
                .containsExactly(
                        Text.of(
                                "令和6年8月13日(火)は第3回(令和6年8月20日(火))から7日で、下限の10日より近い。",
                                "Tue 2024-08-13 is 7 days from session 3 (Tue 2024-08-20), fewer than the least gap of 10."),
                        Text.of(
                                "第2回を令和6年8月13日(火)にすると、ほかの回を最善に組み直しても、減点が154増える。",
                                "With session 2 on Tue 2024-08-13, the penalty is 154 more, however the other sessions are"
                                        + " placed."));
        assertThat(whyNot(THREE, 3, "2024-09-10"))
                .startsWith(
                        Text.of(
                                "令和6年9月10日(火)は第2回(令和6年8月6日(火))から35日で、上限の30日より遠い。",
                                "Tue 2024-09-10 is 35 days from session 2 (Tue 2024-08-06), more than the greatest gap of 30."));
        assertThat(whyNot(THREE, 2, "2024-08-20"))
                .startsWith(Text.of(
                        "令和6年8月20日(火)では第3回(令和6年8月20日(火))と順序が合わない。",
                        "Tue 2024-08-20 is out of order with session 3 (Tue 2024-08-20)."));
        assertThat(whyNot(THREE, 3, "2024-07-30"))
                .containsExactly(
                        Text.of(
                                "令和6年7月30日(火)では第2回(令和6年8月6日(火))と順序が合わない。",
                                "Tue 2024-07-30 is out of order with session 2 (Tue 2024-08-06)."),
                        Text.of(
                                "第3回を令和6年7月30日(火)にすると、全ての規則を守る日程はない。",
                                "With session 3 on Tue 2024-07-30, no series keeps all the rules."));
    }

    @Test
    void gapsAtTheLimitAreNotTold() {
        SeriesProblem problem = open("2024-07-23", "2024-09-30", 3)
                .leastGap(7)
                .greatestGap(21)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .build();

        // 21 days from session 1, 7 days to session 3.
        assertThat(TIMETABLER.whyNot(problem, 2, date("2024-08-13")))
                .extracting(reason -> reason.code())
                .containsExactly("series.date.dearer");
    }

    @Test
    void theDayBeforeTheNextSessionIsTooNearAndNotOutOfOrder() {
        SeriesProblem problem = open("2024-07-23", "2024-09-30", 3)
                .addWeekday(DayOfWeek.MONDAY)
                .leastGap(7)
                .addPin(new SeriesDate(1, date("2024-07-23")))
                .build();

        assertThat(TIMETABLER.whyNot(problem, 2, date("2024-08-19")))
                .extracting(reason -> reason.code())
                .startsWith("series.date.too-near");
    }

    @Test
    void dateThatIsAsGoodIsSaidToBe() {
        SeriesWeights none = SeriesWeights.builder().cadence(0).end(0).build();
        SeriesProblem problem =
                open("2024-07-23", "2024-09-30", 1).weights(none).build();

        assertThat(whyNot(problem, 1, "2024-07-30"))
                .containsExactly(Text.of(
                        "第1回を令和6年7月30日(火)にすると、同じ減点の日程になる。同点のときは、第1回から順に早い日を採る。",
                        "With session 1 on Tue 2024-07-30, there is a series that is as good; of these the one with the"
                                + " earliest dates from session 1 on is taken."));
    }

    @Test
    void sessionThatThereIsNotIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMETABLER.whyNot(THREE, 4, date("2024-07-30")))
                .withMessage("Expected a session from 1 to 3, was 4");
        assertThatIllegalArgumentException().isThrownBy(() -> TIMETABLER.whyNot(THREE, 0, date("2024-07-30")));
    }
}
