package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EquinoxTest {

    @Test
    void agreesWithTheOfficialTableFrom1955To2027() {
        for (int year = 1955; year <= 2027; year++) {
            assertThat(Holidays.japan().on(Equinox.VERNAL.in(year)).map(Holiday::name))
                    .contains("春分の日");
            assertThat(Holidays.japan().on(Equinox.AUTUMNAL.in(year)).map(Holiday::name))
                    .contains("秋分の日");
        }
    }

    @Test
    void fallsOnThe20thOr21stOfMarchAndThe22ndOr23rdOfSeptemberInThisCentury() {
        IntStream.rangeClosed(2028, 2099).forEach(year -> {
            assertThat(Equinox.VERNAL.in(year).getDayOfMonth()).isBetween(19, 21);
            assertThat(Equinox.AUTUMNAL.in(year).getDayOfMonth()).isBetween(22, 23);
        });
        assertThat(Equinox.VERNAL.in(2092)).isEqualTo(LocalDate.of(2092, 3, 19)); // 国立天文台: the first on the 19th
        assertThat(Equinox.VERNAL.in(2100)).isEqualTo(LocalDate.of(2100, 3, 20));
        assertThat(Equinox.AUTUMNAL.in(2100)).isEqualTo(LocalDate.of(2100, 9, 23));
    }

    @Test
    void refusesYearsBeyondTheFormula() {
        assertThatThrownBy(() -> Equinox.VERNAL.in(2151)).hasMessageContaining("was 2151");
        assertThatThrownBy(() -> Equinox.VERNAL.in(1899)).hasMessageContaining("was 1899");
    }
}
