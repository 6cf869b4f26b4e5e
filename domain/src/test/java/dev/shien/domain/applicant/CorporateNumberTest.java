package dev.shien.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    /** Published by the National Tax Agency. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8700110005901", // 国税庁, the worked example of the check digit
                "7000012050002", // 国税庁
                "8000020130001" // 東京都
            })
    void acceptsPublishedNumbers(String digits) {
        assertThat(CorporateNumber.of(digits).digits()).isEqualTo(digits);
    }

    @Test
    void readsNumbersAsPeopleTypeThem() {
        assertThat(CorporateNumber.parse(" ８７００-１１０００５９０１　")).isEqualTo(CorporateNumber.of("8700110005901"));
        assertThat(CorporateNumber.ofBody("700110005901")).hasToString("8700110005901");
    }

    @ParameterizedTest
    @CsvSource({
        "870011000590, 000000000000",
        "87001100059011, 00000000000000",
        "870011000590x, 000000000000x",
        "８700110005901, 0000000000000",
        "'', ''"
    })
    void refusesAnotherLengthAndSaysItsShapeAloneAsItMayBeAPersonsNumber(String text, String shape) {
        assertThatThrownBy(() -> CorporateNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("13 digits, was of the shape '" + shape + "'");
    }

    @Test
    void refusesAWrongCheckDigitAndNamesTheNumber() {
        assertThatThrownBy(() -> CorporateNumber.of("9700110005901"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'9700110005901'")
                .hasMessageContaining("the check digit 8");
    }

    @Test
    void refusesABodyOfAnotherLength() {
        assertThatThrownBy(() -> CorporateNumber.ofBody("70011000590")).hasMessageContaining("'70011000590'");
    }
}
