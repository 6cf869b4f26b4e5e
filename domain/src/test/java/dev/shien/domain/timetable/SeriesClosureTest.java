package dev.shien.domain.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.calendar.BusinessCalendar;
import dev.shien.domain.calendar.Closure;
import dev.shien.domain.plan.ClosedDay;
import dev.shien.domain.reason.Reason;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesClosureTest {

    private static final BusinessCalendar OFFICE = BusinessCalendar.government()
            .closedOn(new Closure(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 7), Text.of("移転", "move")));

    private static ImmutableList<LocalDate> days(ImmutableList<SeriesClosure> closures, String id) {
        return closures.stream()
                .filter(closure -> closure.id().equals(id))
                .flatMap(closure -> closure.days().stream())
                .map(ClosedDay::date)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void calendarGivesOneClosureACause() {
        ImmutableList<SeriesClosure> closures =
                SeriesClosure.of(OFFICE, LocalDate.of(2024, 12, 28), LocalDate.of(2025, 1, 7));

        assertThat(closures)
                .extracting(SeriesClosure::id)
                .containsExactly("weekends", "national-holidays", "year-end", "office");
        assertThat(days(closures, "weekends"))
                .containsExactly(
                        LocalDate.of(2024, 12, 28),
                        LocalDate.of(2024, 12, 29),
                        LocalDate.of(2025, 1, 4),
                        LocalDate.of(2025, 1, 5));
        assertThat(days(closures, "national-holidays")).containsExactly(LocalDate.of(2025, 1, 1));
        assertThat(days(closures, "year-end"))
                .startsWith(LocalDate.of(2024, 12, 29))
                .contains(LocalDate.of(2025, 1, 1))
                .endsWith(LocalDate.of(2025, 1, 3))
                .hasSize(6);
        assertThat(days(closures, "office")).containsExactly(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 7));
    }

    @Test
    void causeWithoutADayIsLeftOut() {
        assertThat(SeriesClosure.of(OFFICE, LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 6)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesClosure.of(OFFICE, LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 1)))
                .withMessage("Expected a last day on or after 2024-12-02, was 2024-12-01");
    }

    @Test
    void everyReasonOfADayIsToldAndTheFirstIsTheOneOfTheCalendar() {
        LocalDate newYear = LocalDate.of(2025, 1, 1);

        assertThat(OFFICE.reasonsClosed(newYear))
                .extracting(Reason::code)
                .containsExactly("calendar.holiday", "calendar.year-end");
        assertThat(OFFICE.whyClosed(newYear))
                .contains(OFFICE.reasonsClosed(newYear).get(0));
        assertThat(OFFICE.reasonsClosed(LocalDate.of(2025, 1, 8))).isEmpty();
        assertThat(OFFICE.openAtYearEnd().reasonsClosed(newYear)).hasSize(1);
    }
}
