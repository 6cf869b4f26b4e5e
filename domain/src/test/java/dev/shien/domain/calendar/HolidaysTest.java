package dev.shien.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final Path TABLE = Path.of("../../shared/data/calendar/cao-holidays-utf8.csv");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("y/M/d", Locale.ROOT);

    /** The Cabinet Office's own file, where it lies beside the project. */
    private static Map<LocalDate, String> official() throws IOException {
        assumeTrue(Files.exists(TABLE), "skipped: no " + TABLE);
        Map<LocalDate, String> official = new TreeMap<>();
        Files.readAllLines(TABLE).stream().skip(1).forEach(line -> {
            List<String> cells = Splitter.on(',').splitToList(line);
            official.put(LocalDate.parse(cells.get(0), SLASHES), cells.get(1));
        });
        return official;
    }

    @Test
    void agreesWithTheCabinetOfficeOnEveryDayFrom1955To2027() throws IOException {
        Map<LocalDate, String> official = official();
        assertThat(official).hasSize(1067);

        LocalDate.of(1955, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(date -> assertThat(Holidays.japan().on(date).map(Holiday::name))
                        .as("%s", date)
                        .isEqualTo(Optional.ofNullable(official.get(date))));
    }

    @Test
    void theLawAloneGivesTheOfficialDaysFrom1955To2027() {
        for (int year = 1955; year <= 2027; year++) {
            assertThat(Holidays.byStatute().in(year).stream().map(Holiday::date))
                    .as("%d", year)
                    .containsExactlyElementsOf(Holidays.japan().in(year).stream()
                            .map(Holiday::date)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2022, 2023, 2024, 2025, 2026, 2027})
    void theLawAloneGivesTheOfficialNames(int year) {
        assertThat(Holidays.byStatute().in(year).stream().map(Holiday::name))
                .containsExactlyElementsOf(
                        Holidays.japan().in(year).stream().map(Holiday::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1973-04-29, 天皇誕生日", // a Sunday, the first that had a substitute
        "1973-04-30, 休日",
        "1986-05-04, ", // a Sunday between two holidays
        "1988-05-04, 休日", // the first day between two holidays
        "2008-05-06, 休日", // the first substitute that is not a Monday
        "2009-09-22, 休日",
        "2019-04-30, 休日",
        "2019-05-01, 即位の日",
        "2021-08-09, 休日",
        "2026-09-22, 休日",
        "2020-10-12, ",
        "2019-12-23, "
    })
    void knowsTheLawsTurningPoints(LocalDate date, String name) {
        assertThat(Holidays.byStatute().on(date).map(Holiday::name)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void isProvisionalPastTheTablesEnd() {
        assertThat(Holidays.japan().isProvisional(2027)).isFalse();
        assertThat(Holidays.japan().isProvisional(2028)).isTrue();
        assertThat(Holidays.japan().on(LocalDate.of(2028, 1, 1)))
                .contains(new Holiday(LocalDate.of(2028, 1, 1), "元日", true));
        assertThat(Holidays.byStatute().isProvisional(2024)).isTrue();
    }

    @Test
    void aHostMayBringANewerTable() {
        LocalDate newYear = LocalDate.of(2028, 1, 1);

        Holidays newer = Holidays.of(ImmutableMap.of(newYear, "元日"));

        assertThat(newer.on(newYear)).contains(new Holiday(newYear, "元日", false));
        assertThat(newer.on(LocalDate.of(2028, 5, 3))).isEmpty();
        assertThat(newer.on(LocalDate.of(2029, 5, 3))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1954, 2151})
    void refusesYearsThatItDoesNotKnow(int year) {
        assertThatThrownBy(() -> Holidays.japan().in(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 1955 to 2150")
                .hasMessageContaining("was " + year);
    }
}
