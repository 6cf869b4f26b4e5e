package dev.shien.scheduling.timetable;

import static dev.shien.scheduling.timetable.TokyoSeries.closure;
import static dev.shien.scheduling.timetable.TokyoSeries.cost;
import static dev.shien.scheduling.timetable.TokyoSeries.date;
import static dev.shien.scheduling.timetable.TokyoSeries.dates;
import static dev.shien.scheduling.timetable.TokyoSeries.open;
import static dev.shien.scheduling.timetable.TokyoSeries.plan;
import static dev.shien.scheduling.timetable.TokyoSeries.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.timetable.SeriesClosure;
import dev.shien.domain.timetable.SeriesDate;
import dev.shien.domain.timetable.SeriesPlan;
import dev.shien.domain.timetable.SeriesProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every second Tuesday on the calendars of 2024 to 2027. */
class HolidayTuesdaysTest {

    /** A series that begins on its first date, around each holiday by itself and the year-end. */
    private static SeriesProblem.Builder from(String first, String last, int sessions) {
        ImmutableList<SeriesClosure> closures =
                SeriesClosure.of(BusinessCalendar.government(), date(first), date(last));
        SeriesProblem.Builder problem = open(first, last, sessions).leastGap(14).addPin(new SeriesDate(1, date(first)));
        for (SeriesClosure closure : closures) {
            if (closure.id().equals("national-holidays")) {
                problem.addAllClosures(closure.eachDay());
            } else {
                problem.addClosure(closure);
            }
        }
        return problem;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-26, 2025-09-23, 2025-09-30, 秋分の日",
        "2026-07-14, 2026-08-11, 2026-08-18, 山の日",
        "2026-08-25, 2026-09-22, 2026-09-29, 休日",
        "2026-10-06, 2026-11-03, 2026-11-10, 文化の日",
        "2027-10-26, 2027-11-23, 2027-11-30, 勤労感謝の日"
    })
    void tuesdayThatIsAHolidayIsSkippedWithItsNameAndItsCost(
            String first, String holiday, String instead, String name) {
        SeriesPlan plan = plan(from(first, date(first).plusDays(100).toString(), 4));

        assertThat(plan.timetable().dates().get(2)).isEqualTo(instead);
        assertThat(plan.timetable().gaps()).containsExactly(14L, 21L, 14L);
        assertThat(skipped(plan, holiday).sessions()).containsExactly(3);
        assertThat(skipped(plan, holiday).reasons()).hasSize(1);
        assertThat(skipped(plan, holiday).reasons().get(0).text().en())
                .isEqualTo("national holidays " + holiday + ": " + holiday + " is a national holiday (" + name + ").");
        // A gap that is 7 days off at 10, and an end that is 7 days later at 1.
        assertThat(cost(plan, "national-holidays/" + holiday)).isEqualTo(77_000);
        assertThat(plan.closuresPenalty()).isEqualTo(77_000);
        assertThat(plan.closures().stream().mapToLong(cost -> cost.penalty()).sum())
                .isEqualTo(77_000);
    }

    @Test
    void theTuesdaysThatAreHolidaysAreTheseFive() {
        ImmutableList<LocalDate> tuesdays =
                SeriesClosure.of(BusinessCalendar.government(), date("2024-05-01"), date("2027-12-31")).stream()
                        .filter(closure -> closure.id().equals("national-holidays"))
                        .flatMap(closure -> closure.days().stream())
                        .map(day -> day.date())
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                        .collect(ImmutableList.toImmutableList());

        assertThat(tuesdays).containsAll(dates("2025-09-23", "2026-08-11", "2026-09-22", "2026-11-03", "2027-11-23"));
        assertThat(tuesdays).filteredOn(day -> day.getMonthValue() >= 7).hasSize(5);
    }

    @Test
    void aYearWithThreeHolidaysOnTheSameBeatIsSkippedOnceBecauseTheSeriesMovesToTheOtherTuesdays() {
        SeriesPlan plan = plan(from("2026-07-14", "2027-02-28", 10));

        assertThat(plan.timetable().dates())
                .isEqualTo(dates(
                        "2026-07-14",
                        "2026-07-28",
                        "2026-08-18",
                        "2026-09-01",
                        "2026-09-15",
                        "2026-09-29",
                        "2026-10-13",
                        "2026-10-27",
                        "2026-11-10",
                        "2026-11-24"));
        assertThat(cost(plan, "national-holidays/2026-08-11")).isZero();
        assertThat(cost(plan, "national-holidays/2026-09-22")).isZero();
        assertThat(plan.closuresPenalty()).isEqualTo(77_000);
        assertThat(skipped(plan, "2026-08-11").reasons().get(0).code()).isEqualTo("series.date.closed");
        assertThat(skipped(plan, "2026-09-22").reasons().get(0).code()).isEqualTo("series.date.closed");
        assertThat(skipped(plan, "2026-11-03").reasons().get(0).code()).isEqualTo("series.date.closed");
    }

    @Test
    void seriesThatMayBeginLaterAvoidsTheHolidaysAndSaysSoOfThePattern() {
        SeriesPlan plan = plan(open("2026-07-14", "2027-02-28", 10)
                .leastGap(14)
                .addAllClosures(
                        SeriesClosure.of(BusinessCalendar.government(), date("2026-07-14"), date("2027-02-28"))));

        assertThat(plan.timetable().dates().get(0)).isEqualTo("2026-07-21");
        assertThat(cost(plan, "national-holidays")).isEqualTo(7_000);
        assertThat(skipped(plan, "2026-07-14").reasons().get(0).text().en())
                .isEqualTo("With session 1 on Tue 2026-07-14, the penalty is 70 more, however the other sessions are"
                        + " placed.");
        assertThat(skipped(plan, "2026-08-11").reasons().get(0).code()).isEqualTo("series.date.closed");
        assertThat(skipped(plan, "2026-09-22").reasons().get(0).text().ja()).contains("令和8年9月22日(火)は休日です。");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-16, 2024-08-13", "2027-07-13, 2027-08-10"})
    void obonIsSkipped(String first, String skipped) {
        SeriesPlan plan = plan(open(first, date(first).plusDays(100).toString(), 4)
                .leastGap(14)
                .addPin(new SeriesDate(1, date(first)))
                .addClosure(closure("obon", skipped, date(skipped).plusDays(6).toString())));

        assertThat(plan.timetable().dates().get(2)).isEqualTo(date(skipped).plusDays(7));
        assertThat(skipped(plan, skipped).reasons()).extracting(Reason::code).containsExactly("series.date.closed");
        assertThat(cost(plan, "obon")).isEqualTo(77_000);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-03, 2024-12-31", "2026-12-01, 2026-12-29"})
    void yearEndIsSkipped(String first, String skipped) {
        SeriesPlan plan = plan(from(first, date(first).plusDays(100).toString(), 4));

        assertThat(plan.timetable().gaps()).containsExactly(14L, 21L, 14L);
        assertThat(skipped(plan, skipped).reasons().get(0).text().en())
                .isEqualTo("the year-end: " + skipped + " is in the year-end holidays of public offices.");
        assertThat(cost(plan, "year-end")).isEqualTo(77_000);
    }
}
