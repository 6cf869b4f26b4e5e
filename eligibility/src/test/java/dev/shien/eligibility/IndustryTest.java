package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.FactDescription;
import dev.shien.domain.eligibility.FactValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which class of the Act an industry is in (table of the SME agency, by JSIC). */
class IndustryTest {

    private static ImmutableSet<String> classes(String code) {
        return Given.classes(Given.ACT, "size_class", code);
    }

    /** Companies far above the capital limits, so that the employees decide. */
    @ParameterizedTest(name = "{0}: {1} employees")
    @CsvSource({"762, 50", "441, 300", "391, 100", "415, 100", "791, 300", "693, 100", "011, 300", "401, 300"})
    void industriesWhoseClassSurprises(String industry, int limit) {
        String facts = "{'legal_form': 'COMPANY', 'industry': '" + industry + "', 'capital': 999999999, 'employees': ";
        assertThat(Given.act(facts + limit + "}")).isEqualTo(ELIGIBLE);
        assertThat(Given.act(facts + (limit + 1) + "}")).isEqualTo(INELIGIBLE);
    }

    @Test
    void codesAtALevelThatDoesNotDecideYieldSets() {
        for (String code : List.of("G", "I", "K", "M", "N", "41", "69", "79")) {
            assertThat(classes(code)).as(code).hasSizeGreaterThan(1);
        }
        for (String code : List.of("A", "D", "E", "F", "H", "J", "L", "O", "P", "Q", "R")) {
            assertThat(classes(code)).as(code).hasSize(1);
        }
    }

    /** A head office manages whatever its company does: any industry of the major group. */
    @Test
    void headOfficesYieldTheClassesOfTheirMajorGroup() {
        for (JsicCode major : JsicCode.all(JsicLevel.MAJOR_GROUP)) {
            String office = major.code() + "0";
            if (JsicCode.exists(office)) {
                assertThat(classes(office)).as(office).hasSameElementsAs(classes(major.code()));
            }
        }
        assertThat(classes("410")).containsExactlyInAnyOrder("OTHER", "SERVICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "41", "410", "4100", "69", "690", "79", "790"})
    void whereTheCodeDoesNotDecideTheClassTheClassesDecideTogether(String code) {
        String facts = "{'legal_form': 'COMPANY', 'industry': '" + code + "', 'capital': 400000000, 'employees': ";
        assertThat(Given.act(facts + "100}")).isEqualTo(ELIGIBLE);
        assertThat(Given.act(facts + "101}")).isEqualTo(UNDETERMINED);
        assertThat(Given.act(facts + "300}")).isEqualTo(UNDETERMINED);
        assertThat(Given.act(facts + "301}")).isEqualTo(INELIGIBLE);
    }

    @Test
    void allGroupsAreInTheClassOfTheList() throws IOException {
        Path list = Path.of("..", "..", "shared", "data", "eligibility", "jsic14-group-sme-class-frame.csv");
        assumeThat(list).as("the list of all groups lies outside the project").exists();
        List<String> wrong = new ArrayList<>();
        List<String> several = new ArrayList<>();
        int groups = 0;
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            List<String> cells = Splitter.on(',').splitToList(line);
            if (!cells.get(0).equals("division")) {
                groups++;
                ImmutableSet<String> found = classes(cells.get(4));
                (found.size() == 1 ? wrong : several).add(cells.get(4));
                if (found.contains(cells.get(cells.size() - 2))) {
                    wrong.remove(cells.get(4));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(several).as("of head offices the list names one class").containsExactly("410", "690", "790");
        assertThat(groups).isEqualTo(536);
    }

    /** Of lodging (75) the order's sources decide ryokan (751) only: no code stands for the rest of it. */
    @Test
    void coarserIndustriesToTestWithAreThoseOfWhichTheValuesSayAll() {
        FactDescription industry = Given.SCREENING.describe("jp.sme.cabinet-order").facts().stream()
                .filter(fact -> fact.name().equals("industry"))
                .findFirst()
                .orElseThrow();
        assertThat(industry.coarserIndustries())
                .contains(FactValue.of("E"), FactValue.of("19"), FactValue.of("751"), FactValue.of("39"))
                .doesNotContain(FactValue.of("75"));
    }
}
