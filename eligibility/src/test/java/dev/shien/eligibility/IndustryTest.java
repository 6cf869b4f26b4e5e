package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.applicant.IndustryScheme;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.eligibility.pack.RulePacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class of the Act an industry is in (table of the SME agency, by JSIC). */
class IndustryTest {

    private static final IndustryScheme SIZE_CLASS = RulePacks.standard()
            .get(Given.ACT)
            .classifiers()
            .values()
            .asList()
            .get(0)
            .scheme();

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
            assertThat(SIZE_CLASS.classesOf(JsicCode.of(code))).as(code).hasSizeGreaterThan(1);
        }
        for (String code : List.of("A", "D", "E", "F", "H", "J", "L", "O", "P", "Q", "R")) {
            assertThat(SIZE_CLASS.classesOf(JsicCode.of(code))).as(code).hasSize(1);
        }
    }

    @Test
    void allGroupsAreInTheClassOfTheList() throws IOException {
        Path list = Path.of("..", "..", "shared", "data", "eligibility", "jsic14-group-sme-class-frame.csv");
        assumeThat(list).as("the list of all groups lies outside the project").exists();
        List<String> wrong = new ArrayList<>();
        int groups = 0;
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            List<String> cells = Splitter.on(',').splitToList(line);
            if (!cells.get(0).equals("division")) {
                groups++;
                JsicCode group = JsicCode.of(cells.get(4));
                String expected = cells.get(cells.size() - 2);
                if (!SIZE_CLASS.classesOf(group).equals(ImmutableSet.of(expected))) {
                    wrong.add(line);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(groups).isEqualTo(536);
    }
}
