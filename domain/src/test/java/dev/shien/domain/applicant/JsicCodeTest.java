package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsicCodeTest {

    private static final Path TABLE = Path.of("../../shared/data/eligibility/jsic_rev14_flat.csv");

    @Test
    void agreesWithTheNotificationInEveryRow() throws IOException {
        assumeTrue(Files.exists(TABLE), "skipped: no " + TABLE);
        Files.readAllLines(TABLE).stream().skip(1).forEach(line -> {
            List<String> cells = Splitter.on(',').splitToList(line);
            JsicCode code = JsicCode.of(cells.get(1));
            assertThat(code.level().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(cells.get(0).replace("detail", "class"));
            assertThat(code.nameJa()).isEqualTo(cells.get(2));
            assertThat(code.parent().map(JsicCode::code).orElse("")).isEqualTo(cells.get(3));
            assertThat(code.division().code()).isEqualTo(cells.get(4));
        });
    }

    @Test
    void hasTheOfficialNumberOfIndustriesAtEachLevel() {
        assertThat(JsicCode.all(JsicLevel.DIVISION))
                .hasSize(20)
                .allMatch(code -> code.nameEn().isPresent());
        assertThat(JsicCode.all(JsicLevel.MAJOR_GROUP))
                .hasSize(99)
                .noneMatch(code -> code.nameEn().isPresent());
        assertThat(JsicCode.all(JsicLevel.GROUP)).hasSize(536);
        assertThat(JsicCode.all(JsicLevel.CLASS)).hasSize(1473);
    }

    @ParameterizedTest
    @CsvSource({"3911, 3911 391 39 G", "762, 762 76 M", "01, 01 A", "T, T"})
    void knowsItsPathToTheDivision(String code, String path) {
        assertThat(JsicCode.of(code).path().stream().map(JsicCode::code))
                .containsExactlyElementsOf(Splitter.on(' ').split(path));
    }

    @ParameterizedTest
    @CsvSource({
        "391, G, true",
        "391, 39, true",
        "391, 391, true",
        "39, 391, false",
        "391, E, false",
        "G, 39, false",
        "G, G, true"
    })
    void liesWithinItselfAndWhatIsWider(String code, String wider, boolean within) {
        assertThat(JsicCode.of(code).isWithin(JsicCode.of(wider))).isEqualTo(within);
    }

    @Test
    void listsWhatIsFiner() {
        assertThat(JsicCode.of("41").within(JsicLevel.GROUP).stream().map(JsicCode::code))
                .containsExactly("410", "411", "412", "413", "414", "415", "416");
        assertThat(JsicCode.of("391").within(JsicLevel.GROUP)).containsExactly(JsicCode.of("391"));
        assertThat(JsicCode.of("3911").within(JsicLevel.GROUP)).isEmpty();
    }

    @Test
    void readsCodesAsPeopleTypeThem() {
        assertThat(JsicCode.parse(" ３９１ ")).isEqualTo(JsicCode.of("391"));
        assertThat(JsicCode.parse("ｇ")).isEqualTo(JsicCode.of("G"));
        assertThat(JsicCode.parse("i").nameJa())
                .as("whatever the default locale")
                .isEqualTo("卸売業、小売業");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "g", "00", "3", "999x", "39111", "398", "ソフトウェア業"})
    void refusesCodesThatDoNotExist(String code) {
        assertThatThrownBy(() -> JsicCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + code + "'");
    }
}
