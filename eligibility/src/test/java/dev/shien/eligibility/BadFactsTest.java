package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of the wrong type never get a verdict. */
class BadFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'capital': '30000000'} | 'capital': expected a whole number, was 30000000",
                "{'capital': -1} | 'capital': expected a number from 0 to 9007199254740991, was -1",
                "{'capital': true} | 'capital': expected a whole number, was true",
                "{'employees': {'min': '2024-01-01'}} | 'employees': expected a whole number, was 2024-01-01",
                "{'legal_form': 'GUILD'} | 'legal_form': expected one of [COMPANY, INDIVIDUAL, OTHER]",
                "{'legal_form': {'min': 1}} | 'legal_form': expected a value or several",
                "{'industry': 391} | 'industry': expected a code of JSIC revision 14 as text, was 391",
                "{'industry': ['391', '9999X']} | 'industry': expected a code of JSIC revision 14 as text, was 9999X"
            })
    void aFactOfTheWrongTypeIsRefusedByPackNameAndValue(String facts, String message) {
        assertThatThrownBy(() -> Given.act(facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jp.sme.basic-act")
                .hasMessageContaining(message);
    }

    @Test
    void aFlagIsYesOrNo() {
        assertThatThrownBy(() -> Given.decide(Given.TOKYO, "{'security_policy': 'yes'}"))
                .hasMessageContaining("'security_policy': expected true or false, was yes");
    }

    @Test
    void aDayOnWhichThePackDoesNotApplyIsRefused() {
        for (String day : new String[] {"2024-03-31", "2025-04-01"}) {
            assertThatThrownBy(() -> Given.SCREENING.decide(Given.TOKYO, Given.facts("{}"), LocalDate.parse(day)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("tokyo-shanaitaisei-r6")
                    .hasMessageContaining(day);
        }
    }

    @Test
    void anUnknownPackIsRefused() {
        assertThatThrownBy(() -> Given.decide("jp.sme", "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'jp.sme'")
                .hasMessageContaining("jp.sme.basic-act");
        assertThat(Given.SCREENING.packs()).contains(Given.ACT, Given.TOKYO);
    }
}
