package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
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

    /** 信用保険法施行令第1条第2項の表: rubber products, software or data processing, ryokan. */
    @ParameterizedTest(name = "{0}: {1} yen or {2} employees")
    @CsvSource({
        "192, 300000000, 900",
        "1932, 300000000, 900",
        "1933, 300000000, 900",
        "199, 300000000, 900",
        "391, 300000000, 300",
        "3921, 300000000, 300",
        "751, 50000000, 200",
        "09, 300000000, 300",
        "1911, 300000000, 300",
        "1931, 300000000, 300",
        "50, 100000000, 100",
        "3922, 50000000, 100",
        "56, 50000000, 50"
    })
    void theCabinetOrderHasLimitsOfItsOwnForThreeIndustries(String industry, long capital, int employees) {
        String pack = "jp.sme.cabinet-order";
        for (String on : new String[] {"1999-12-03", "2024-03-15"}) {
            assertThat(sized(pack, "COMPANY", industry, on, capital + 1, employees))
                    .isEqualTo(ELIGIBLE);
            assertThat(sized(pack, "COMPANY", industry, on, capital, employees + 1))
                    .isEqualTo(ELIGIBLE);
            assertThat(sized(pack, "COMPANY", industry, on, capital + 1, employees + 1))
                    .isEqualTo(INELIGIBLE);
            assertThat(sized(pack, "INDIVIDUAL", industry, on, 0, employees)).isEqualTo(ELIGIBLE);
            assertThat(sized(pack, "INDIVIDUAL", industry, on, 0, employees + 1))
                    .isEqualTo(INELIGIBLE);
            assertThat(sized(pack, "OTHER", industry, on, 0, 0)).isEqualTo(INELIGIBLE);
        }
    }

    /** The order names industries: a code that does not tell whether it is one of them leaves both classes possible. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "19, OTHER RUBBER",
        "190, OTHER RUBBER",
        "191, OTHER RUBBER",
        "1919, OTHER RUBBER",
        "193, OTHER RUBBER",
        "39, SERVICE SOFTWARE_OR_DATA_PROCESSING",
        "390, SERVICE SOFTWARE_OR_DATA_PROCESSING",
        "392, SERVICE SOFTWARE_OR_DATA_PROCESSING",
        "75, RYOKAN SERVICE",
        "750, RYOKAN SERVICE",
        "752, RYOKAN SERVICE",
        "M, RETAIL RYOKAN SERVICE",
        "391, SOFTWARE_OR_DATA_PROCESSING",
        "3922, SERVICE",
        "401, OTHER",
        "751, RYOKAN"
    })
    void aCodeThatDoesNotTellTheIndustryOfTheOrderLeavesTheClassOpen(String code, String classes) {
        assertThat(Given.classes("jp.sme.cabinet-order", "order_class", code))
                .hasSameElementsAs(Splitter.on(' ').splitToList(classes));
    }

    /** Elsewhere the order changes nothing: the class, and so the limits, are the Act's. */
    @Test
    void allOtherIndustriesAreInTheClassOfTheAct() {
        for (JsicCode code : JsicCode.all(JsicLevel.CLASS)) {
            ImmutableSet<String> classes = Given.classes("jp.sme.cabinet-order", "order_class", code.code());
            ImmutableSet<String> act = Given.classes(Given.ACT, "size_class", code.code());
            if (!classes.equals(act)) {
                assertThat(code.code()).matches("19..|39(00|09|1.|21)|75..");
            }
        }
    }

    /** 基本法第2条第5項; 信用保険法施行令第1条の2 for lodging and amusement. */
    @ParameterizedTest(name = "{0} {1}: {2} employees")
    @CsvSource({
        "jp.small.basic-act, 09, 20",
        "jp.small.basic-act, 06, 20",
        "jp.small.basic-act, 441, 20",
        "jp.small.basic-act, 50, 5",
        "jp.small.basic-act, 56, 5",
        "jp.small.basic-act, 762, 5",
        "jp.small.basic-act, 72, 5",
        "jp.small.basic-act, 751, 5",
        "jp.small.basic-act, 804, 5",
        "jp.small.cabinet-order, 09, 20",
        "jp.small.cabinet-order, 50, 5",
        "jp.small.cabinet-order, 762, 5",
        "jp.small.cabinet-order, 72, 5",
        "jp.small.cabinet-order, 391, 5",
        "jp.small.cabinet-order, 75, 20",
        "jp.small.cabinet-order, 80, 20"
    })
    void aSmallEnterpriseHasFewEmployees(String pack, String industry, int employees) {
        for (String form : new String[] {"COMPANY", "INDIVIDUAL"}) {
            assertThat(sized(pack, form, industry, "2024-06-28", 999_999_999, employees))
                    .isEqualTo(ELIGIBLE);
            assertThat(sized(pack, form, industry, "2024-06-28", 0, employees + 1))
                    .isEqualTo(INELIGIBLE);
        }
    }

    @Test
    void whatTheTokyoProgrammesDecideRestsOnTheActAlone() {
        for (JsicCode code : JsicCode.all(JsicLevel.GROUP)) {
            for (int employees : new int[] {50, 51, 100, 101, 200, 201, 300, 301}) {
                String facts = "{'legal_form': 'COMPANY', 'industry': '" + code
                        + "', 'capital': 50000001, 'employees': " + employees
                        + ", 'principal_office': 'TOKYO', 'large_enterprise_tie': 'ONE_HOLDS_HALF'}";
                assertThat(Given.decide("tokyo-sme-r6", facts).verdict())
                        .as("%s with %d", code, employees)
                        .isEqualTo(Given.act(facts));
            }
        }
    }

    private static Object sized(String pack, String form, String industry, String on, long capital, int employees) {
        return Given.verdict(
                pack,
                "{'legal_form': '" + form + "', 'industry': '" + industry + "', 'capital': " + capital
                        + ", 'employees': " + employees + "}",
                on);
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
