package dev.shien.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shien.domain.eligibility.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 2(8) and (9) of the Act of 2026, spelled out as a formula: whom it protects depends on both parties. */
class FairDealingsTest {

    private static final String PACK = "jp.toriteki";
    private static final long[] AMOUNTS = {0, 10_000_000, 10_000_001, 50_000_000, 50_000_001, 300_000_000, 300_000_001};
    private static final int[] HEADS = {0, 100, 101, 300, 301};

    @ParameterizedTest
    @CsvSource({
        "MANUFACTURING, 300000000, 300",
        "REPAIR, 300000000, 300",
        "SPECIFIED_TRANSPORT, 300000000, 300",
        "PROGRAM, 300000000, 300",
        "LISTED_SERVICE, 300000000, 300",
        "OTHER_INFORMATION_PRODUCT, 50000000, 100",
        "OTHER_SERVICE, 50000000, 100"
    })
    void theActAppliesByTheCapitalOfBothOrByTheEmployeesOfBoth(String transaction, long greater, int heads) {
        for (long from : AMOUNTS) {
            for (long to : AMOUNTS) {
                for (int headsFrom : HEADS) {
                    for (int headsTo : HEADS) {
                        boolean byCapital =
                                (from > greater && to <= greater) || (from > 10_000_000 && to <= 10_000_000);
                        boolean byEmployees = headsFrom > heads && headsTo <= heads;
                        assertThat(verdict(transaction, "CORPORATION", from, headsFrom, to, headsTo))
                                .isEqualTo(byCapital || byEmployees ? Verdict.ELIGIBLE : Verdict.INELIGIBLE);
                    }
                }
            }
        }
    }

    @Test
    void nobodyButACorporationCommissionsUnderTheAct() {
        assertThat(verdict("MANUFACTURING", "INDIVIDUAL", 300_000_001, 301, 1, 1))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict("MANUFACTURING", "PUBLIC_BODY", 300_000_001, 301, 1, 1))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(verdict("NONE", "CORPORATION", 300_000_001, 301, 1, 1)).isEqualTo(Verdict.INELIGIBLE);
    }

    private static Verdict verdict(String transaction, String form, long from, int headsFrom, long to, int headsTo) {
        return Given.verdict(
                PACK,
                "{'transaction': '" + transaction + "', 'commissioner_form': '" + form + "', 'commissioner_capital': "
                        + from + ", 'commissioner_employees': " + headsFrom
                        + ", 'contractor_form': 'CORPORATION', 'contractor_capital': " + to
                        + ", 'contractor_employees': " + headsTo + "}",
                "2026-01-01");
    }
}
