package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    private static final ImmutableMap<JapaneseEra, String> ERAS =
            Maps.toMap(Arrays.asList(JapaneseEra.values()), era -> era.getDisplayName(TextStyle.FULL, Locale.JAPAN));

    @ParameterizedTest
    @CsvSource({
        "2024-07-23, 令和6年7月23日(火)",
        "2025-01-21, 令和7年1月21日(火)",
        "2019-05-01, 令和元年5月1日(水)",
        "2019-04-30, 平成31年4月30日(火)",
        "1989-01-08, 平成元年1月8日(日)",
        "1989-01-07, 昭和64年1月7日(土)",
        "1926-12-25, 昭和元年12月25日(土)",
        "1926-12-24, 大正15年12月24日(金)",
        "1912-07-30, 大正元年7月30日(火)",
        "1912-07-29, 明治45年7月29日(月)",
        "1873-01-01, 明治6年1月1日(水)"
    })
    void writesAndReadsTheErasAndTheirFirstYears(LocalDate date, String text) {
        assertThat(JapaneseDates.format(date)).isEqualTo(text);
        assertThat(JapaneseDates.parse(text)).isEqualTo(date);
        assertThat(JapaneseDates.parse(JapaneseDates.formatDay(date))).isEqualTo(date);
    }

    @Test
    void agreesWithTheJdkOnEveryDayFrom1873To2100() {
        assertThat(LocalDate.of(1873, 1, 1)
                        .datesUntil(LocalDate.of(2101, 1, 1))
                        .filter(date -> !JapaneseDates.formatYear(date).equals(jdkYear(date))))
                .isEmpty();
    }

    private static String jdkYear(LocalDate date) {
        JapaneseDate jdk = JapaneseDate.from(date);
        int year = jdk.get(ChronoField.YEAR_OF_ERA);
        return ERAS.get(jdk.getEra()) + (year == 1 ? "元" : String.valueOf(year)) + "年";
    }

    @Test
    void readsFullWidthDigitsAndParentheses() {
        assertThat(JapaneseDates.parse("令和６年７月２３日（火）")).isEqualTo(LocalDate.of(2024, 7, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"令和6年7月23日(水)", "平成31年5月1日", "昭和元年12月24日", "令和6年2月30日", "慶応3年1月1日", "令和6年7月", "2024-07-23", ""})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> JapaneseDates.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void refusesDaysBeforeTheGregorianCalendar() {
        assertThatThrownBy(() -> JapaneseDates.format(LocalDate.of(1872, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1873-01-01")
                .hasMessageContaining("was 1872-12-31");
    }
}
