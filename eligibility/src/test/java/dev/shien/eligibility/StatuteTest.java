package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits as the text of the Act states them; 以下 includes the limit. */
class StatuteTest {

    @ParameterizedTest(name = "{0} from {1}: {2} yen or {3} employees")
    @CsvSource({
        "09, 1999-12-03, 300000000, 300",
        "06, 1999-12-03, 300000000, 300",
        "441, 1999-12-03, 300000000, 300",
        "50, 1999-12-03, 100000000, 100",
        "72, 1999-12-03, 50000000, 100",
        "56, 1999-12-03, 50000000, 50",
        "09, 1973-10-15, 100000000, 300",
        "50, 1973-10-15, 30000000, 100",
        "72, 1973-10-15, 10000000, 50",
        "56, 1973-10-15, 10000000, 50",
        "09, 1963-07-20, 50000000, 300",
        "50, 1963-07-20, 10000000, 50",
        "72, 1963-07-20, 10000000, 50",
        "56, 1963-07-20, 10000000, 50"
    })
    void aCompanyPassesOnCapitalOrOnEmployeesAndAnIndividualOnEmployees(
            String industry, String on, long capital, int employees) {
        assertThat(company(industry, on, capital, employees + 1)).isEqualTo(ELIGIBLE);
        assertThat(company(industry, on, capital + 1, employees)).isEqualTo(ELIGIBLE);
        assertThat(company(industry, on, capital + 1, employees + 1)).isEqualTo(INELIGIBLE);
        assertThat(company(industry, on, 0, employees + 1)).isEqualTo(ELIGIBLE);
        assertThat(individual(industry, on, employees)).isEqualTo(ELIGIBLE);
        assertThat(individual(industry, on, employees + 1)).isEqualTo(INELIGIBLE);
    }

    @Test
    void theDayBeforeAnAmendmentHasTheLimitsBefore() {
        assertThat(company("50", "1999-12-02", 100_000_000, 101)).isEqualTo(INELIGIBLE);
        assertThat(company("50", "1999-12-03", 100_000_000, 101)).isEqualTo(ELIGIBLE);
        assertThat(company("09", "1973-10-14", 100_000_000, 301)).isEqualTo(INELIGIBLE);
        assertThat(company("09", "1973-10-15", 100_000_000, 301)).isEqualTo(ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "STOCK_COMPANY, ELIGIBLE",
        "SPECIAL_LIMITED_COMPANY, ELIGIBLE",
        "LIMITED_LIABILITY_COMPANY, ELIGIBLE",
        "LEGAL_PROFESSIONAL_CORPORATION, ELIGIBLE",
        "TAX_ACCOUNTANT_CORPORATION, ELIGIBLE",
        "SOLE_PROPRIETOR, ELIGIBLE",
        "NON_PROFIT_CORPORATION, INELIGIBLE",
        "MEDICAL_CORPORATION, INELIGIBLE",
        "SOCIAL_WELFARE_CORPORATION, INELIGIBLE",
        "SCHOOL_CORPORATION, INELIGIBLE",
        "GENERAL_ASSOCIATION, INELIGIBLE",
        "COOPERATIVE, INELIGIBLE",
        "OTHER, INELIGIBLE"
    })
    void onlyCompaniesAndIndividualsAreSmallOrMediumSizedEnterprises(String form, String verdict) {
        assertThat(Given.act("{'legal_form': '" + form + "', 'industry': '72', 'capital': 1, 'employees': 1}"))
                .hasToString(verdict);
    }

    private static Object company(String industry, String on, long capital, int employees) {
        return Given.act(
                "{'legal_form': 'COMPANY', 'industry': '" + industry + "', 'capital': " + capital + ", 'employees': "
                        + employees + "}",
                on);
    }

    private static Object individual(String industry, String on, int employees) {
        return Given.act(
                "{'legal_form': 'INDIVIDUAL', 'industry': '" + industry + "', 'employees': " + employees + "}", on);
    }
}
