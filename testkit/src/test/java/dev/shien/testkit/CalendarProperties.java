package dev.shien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.BusinessHours;
import dev.shien.domain.calendar.Closure;
import dev.shien.domain.calendar.Holidays;
import dev.shien.domain.calendar.JapaneseDates;
import dev.shien.domain.reason.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.DateTimeRange;

class CalendarProperties {

    private static final String FIRST = "1955-01-01";
    private static final String LAST = "2148-12-31";

    private final BusinessCalendar calendar = BusinessCalendar.government();

    @Property
    void c1ADueDateIsTheBusinessDayWithSoManyBusinessDaysUpToIt(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate from, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate due = calendar.dueDate(from, days).date();

        assertThat(calendar.isBusinessDay(due)).isTrue();
        assertThat(calendar.businessDaysBetween(from, due)).isEqualTo(days);
    }

    @Property
    void c2APeriodMayBeCountedInTwoParts(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        assertThat(calendar.dueDate(calendar.dueDate(from, first).date(), second)
                        .date())
                .isEqualTo(calendar.dueDate(from, first + second).date());
    }

    @Property
    void c3ALaterStartIsNeverDueEarlier(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 30) int later) {
        assertThat(calendar.dueDate(from.plusDays(later), days).date())
                .isAfterOrEqualTo(calendar.dueDate(from, days).date());
    }

    @Property
    void c4AFurtherClosureNeverBringsADueDateForward(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 30) int closed) {
        Closure closure = new Closure(from, from.plusDays(closed), Text.of("休業", "closed"));

        LocalDate due = calendar.closedOn(closure).dueDate(from, days).date();

        assertThat(due)
                .isAfter(closure.last())
                .isAfterOrEqualTo(calendar.dueDate(from, days).date());
    }

    @Property
    void c5ADueDateIsProvisionalExactlyWhenItsPeriodLeavesTheTable(
            @ForAll @DateRange(min = FIRST, max = LAST) LocalDate from, @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(calendar.dueDate(from, days).provisional())
                .isEqualTo(calendar.dueDate(from, days).date().getYear() > 2027);
    }

    @Property
    void c6TheStatuteAndTheTableAgreeOnEveryDay(@ForAll @DateRange(min = FIRST, max = "2027-12-31") LocalDate date) {
        assertThat(Holidays.byStatute().on(date).isPresent())
                .isEqualTo(Holidays.japan().on(date).isPresent());
    }

    @Property
    void c7ADateOfAnEraIsReadAsItWasWritten(@ForAll @DateRange(min = "1873-01-01", max = "2099-12-31") LocalDate date) {
        assertThat(JapaneseDates.parse(JapaneseDates.format(date))).isEqualTo(date);
    }

    @Property
    void c8WorkingTimeMayBeCountedInTwoParts(
            @ForAll @DateTimeRange(min = "1955-01-01T00:00:00", max = "2148-12-31T23:59:59") LocalDateTime start,
            @ForAll @IntRange(max = 3000) int first,
            @ForAll @IntRange(min = 1, max = 3000) int second) {
        BusinessHours hours = BusinessHours.nineToFive(calendar);
        LocalDateTime half = hours.due(start, Duration.ofMinutes(first));

        assertThat(hours.due(half, Duration.ofMinutes(second)))
                .isEqualTo(hours.due(start, Duration.ofMinutes(first + second)));
    }
}
