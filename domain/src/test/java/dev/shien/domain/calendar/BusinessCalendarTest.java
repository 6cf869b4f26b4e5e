package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = BusinessCalendar.government();

    @ParameterizedTest
    @CsvSource({
        "2024-06-28, 3, 2024-07-03", // REQUIREMENTS R30
        "2024-06-28, 1, 2024-07-01",
        "2024-06-29, 1, 2024-07-01", // sent on a Saturday
        "2024-07-12, 1, 2024-07-16", // 海の日
        "2024-12-27, 1, 2025-01-06", // year-end
        "2024-04-26, 3, 2024-05-02",
        "2024-05-02, 1, 2024-05-07", // Golden Week with a substitute
        "2026-09-18, 1, 2026-09-24", // 敬老の日, a day between, 秋分の日
        "2019-04-26, 1, 2019-05-07" // the ten days off of 2019
    })
    void countsBusinessDaysWithoutTheFirstDay(LocalDate from, int days, LocalDate due) {
        assertThat(calendar.dueDate(from, days)).isEqualTo(new DueDate(due, false));
    }

    @Test
    void isClosedExactlyOnWeekendsHolidaysAndAtYearEndOnEveryDayFrom1955To2027() {
        LocalDate.of(1955, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(date -> {
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            MonthDay day = MonthDay.from(date);
            boolean yearEnd = day.isAfter(MonthDay.of(12, 28)) || day.isBefore(MonthDay.of(1, 4));
            boolean closed = weekend || yearEnd || Holidays.japan().on(date).isPresent();
            assertThat(calendar.isBusinessDay(date)).as("%s", date).isEqualTo(!closed);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-13, calendar.saturday, 令和6年7月13日(土)は土曜日です。, 2024-07-13 is a Saturday.",
        "2024-07-14, calendar.sunday, 令和6年7月14日(日)は日曜日です。, 2024-07-14 is a Sunday.",
        "2024-07-15, calendar.holiday, 令和6年7月15日(月)は海の日です。, 2024-07-15 is a national holiday (海の日).",
        "2024-12-31, calendar.year-end, 令和6年12月31日(火)は年末年始の休日です。, "
                + "2024-12-31 is in the year-end holidays of public offices.",
        "2030-05-03, calendar.holiday-provisional, 令和12年5月3日(金)は憲法記念日（見込み）です。, "
                + "2030-05-03 is a national holiday by the law as it stands (憲法記念日)."
    })
    void saysWhyItIsClosed(LocalDate date, String code, String ja, String en) {
        assertThat(calendar.whyClosed(date)).contains(Reason.of(code, Text.of(ja, en), "date", date.toString()));
    }

    @Test
    void takesFurtherClosures() {
        Closure obon =
                new Closure(LocalDate.of(2024, 8, 13), LocalDate.of(2024, 8, 16), Text.of("夏季休業", "summer holidays"));

        BusinessCalendar closed = calendar.closedOn(obon);

        assertThat(calendar.dueDate(LocalDate.of(2024, 8, 9), 1).date()).isEqualTo(LocalDate.of(2024, 8, 13));
        assertThat(closed.dueDate(LocalDate.of(2024, 8, 9), 1).date()).isEqualTo(LocalDate.of(2024, 8, 19));
        assertThat(closed.whyClosed(LocalDate.of(2024, 8, 16))
                        .map(reason -> reason.text().en()))
                .contains("2024-08-16 is closed (summer holidays).");
        assertThatThrownBy(() -> new Closure(/* first= */ obon.last(), /* last= */ obon.first(), obon.name()))
                .hasMessageContaining("2024-08-16 or later, ends on 2024-08-13");
    }

    @Test
    void mayBeOpenAtYearEndButNotOnNewYearsDay() {
        BusinessCalendar open = calendar.openAtYearEnd();

        assertThat(open.isBusinessDay(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(open.isBusinessDay(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void saysWhenTheResultRestsOnProvisionalHolidays() {
        assertThat(calendar.dueDate(LocalDate.of(2027, 12, 24), 2).provisional())
                .isFalse();
        assertThat(calendar.dueDate(LocalDate.of(2027, 12, 28), 1))
                .isEqualTo(new DueDate(LocalDate.of(2028, 1, 4), true));
    }

    @Test
    void anEveningFormCountsOnItsOwnDayUnlessACutOffIsSet() {
        LocalDateTime evening = LocalDateTime.of(2024, 6, 28, 17, 0);

        assertThat(calendar.dueDate(evening, CutOff.none(), 3).date()).isEqualTo(LocalDate.of(2024, 7, 3));
        assertThat(calendar.dueDate(evening, CutOff.at(LocalTime.of(17, 0)), 3).date())
                .isEqualTo(LocalDate.of(2024, 7, 4));
        assertThat(calendar.dueDate(evening.minusNanos(1), CutOff.at(LocalTime.of(17, 0)), 3)
                        .date())
                .isEqualTo(LocalDate.of(2024, 7, 3));
    }

    @Test
    void countsTheBusinessDaysBetweenTwoDays() {
        assertThat(calendar.businessDaysBetween(LocalDate.of(2024, 6, 28), LocalDate.of(2024, 7, 3)))
                .isEqualTo(3);
        assertThat(calendar.businessDaysBetween(LocalDate.of(2024, 6, 28), LocalDate.of(2024, 6, 28)))
                .isZero();
        assertThat(calendar.businessDaysBetween(LocalDate.of(2024, 7, 3), LocalDate.of(2024, 6, 28)))
                .isZero();
    }

    @Test
    void refusesAPeriodOfNoDays() {
        assertThatThrownBy(() -> calendar.dueDate(LocalDate.of(2024, 6, 28), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected at least 1 business day, was 0");
    }

    @Test
    void businessDaysHaveNoReasonToBeClosed() {
        assertThat(calendar.whyClosed(LocalDate.of(2024, 7, 23))).isEqualTo(Optional.empty());
    }

    @Test
    void aClosedDayIsCalledByItsNameInACalendar() {
        BusinessCalendar calendar = BusinessCalendar.government()
                .closedOn(new Closure(LocalDate.of(2024, 8, 13), LocalDate.of(2024, 8, 14), Text.of("お盆", "Obon")));

        assertThat(calendar.nameOf(LocalDate.of(2024, 7, 15))).contains(Text.of("海の日", "holiday: 海の日"));
        assertThat(calendar.nameOf(LocalDate.of(2024, 8, 14))).contains(Text.of("お盆", "Obon"));
        assertThat(calendar.nameOf(LocalDate.of(2024, 12, 30))).contains(Text.of("年末年始", "year-end"));
        assertThat(calendar.nameOf(LocalDate.of(2025, 1, 1))).contains(Text.of("元日", "holiday: 元日"));
        assertThat(calendar.openAtYearEnd().nameOf(LocalDate.of(2024, 12, 30))).isEmpty();
        assertThat(calendar.nameOf(LocalDate.of(2024, 7, 13))).isEmpty();
        assertThat(calendar.nameOf(LocalDate.of(2024, 7, 16))).isEmpty();
    }
}
