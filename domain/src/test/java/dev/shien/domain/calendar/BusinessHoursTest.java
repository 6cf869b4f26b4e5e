package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    private final BusinessHours hours = BusinessHours.nineToFive(BusinessCalendar.government());

    @ParameterizedTest
    @CsvSource({
        "2024-07-23T09:00, true",
        "2024-07-23T16:59:59, true",
        "2024-07-23T08:59:59, false",
        "2024-07-23T17:00, false",
        "2024-07-20T12:00, false",
        "2024-07-15T12:00, false"
    })
    void isOpenOnWeekdaysFromNineToFive(LocalDateTime moment, boolean open) {
        assertThat(hours.isOpen(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-23T10:00, PT2H, 2024-07-23T12:00",
        "2024-07-23T16:00, PT2H, 2024-07-24T10:00",
        "2024-07-23T07:00, PT2H, 2024-07-23T11:00",
        "2024-07-12T18:00, PT8H, 2024-07-16T17:00",
        "2024-07-12T16:00, PT17H, 2024-07-17T17:00",
        "2024-07-13T12:00, PT0S, 2024-07-16T09:00"
    })
    void countsOpenHoursAlone(LocalDateTime start, Duration working, LocalDateTime due) {
        assertThat(hours.due(start, working)).isEqualTo(due);
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new BusinessHours(hours.calendar(), LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("close after 12:00, close at 12:00");
        assertThatThrownBy(() -> hours.due(LocalDateTime.of(2024, 7, 23, 9, 0), Duration.ofHours(-1)))
                .hasMessageContaining("was PT-1H");
    }
}
