package dev.shien.scheduling.visit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.calendar.DateRange;
import dev.shien.domain.visit.VisitProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Days of a period from Wednesday to the Monday in the week after the next. */
class DaysTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 7, 10);

    private static final Days DAYS = new Days(VisitProblem.builder()
            .zone(ZoneId.of("Asia/Tokyo"))
            .period(new DateRange(WEDNESDAY, WEDNESDAY.plusDays(12)))
            .build());

    @Test
    void weeksBeginOnMonday() {
        // Sunday is day 4, Monday day 5; the last day is a Monday again.
        assertThat(new int[] {DAYS.week(0), DAYS.week(4), DAYS.week(5), DAYS.week(11), DAYS.week(12)})
                .containsExactly(0, 0, 1, 1, 2);
        assertThat(DAYS.weeks()).isEqualTo(3);
    }

    @Test
    void weekdaysAreKnown() {
        assertThat(DAYS.weekday(0)).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(DAYS.weekday(4)).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(DAYS.weekday(5)).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void firstDayFromADateOnIsInThePeriodIfThereIsOne() {
        assertThat(DAYS.firstFrom(WEDNESDAY.minusDays(3))).isZero();
        assertThat(DAYS.firstFrom(WEDNESDAY.plusDays(2))).isEqualTo(2);
        assertThat(DAYS.firstFrom(WEDNESDAY.plusDays(12))).isEqualTo(12);
        assertThat(DAYS.firstFrom(WEDNESDAY.plusDays(13))).isEqualTo(DAYS.count());
    }

    @Test
    void minutesAreFullOnes() {
        assertThat(Days.minute(LocalTime.of(9, 0, 59))).isEqualTo(540);
        assertThat(Days.minuteFrom(LocalTime.of(9, 0, 1))).isEqualTo(541);
        assertThat(Days.minuteFrom(LocalTime.of(9, 0))).isEqualTo(540);
    }
}
