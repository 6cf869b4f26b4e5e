package dev.shien.eligibility;

import static dev.shien.domain.eligibility.Verdict.ELIGIBLE;
import static dev.shien.domain.eligibility.Verdict.INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.eligibility.Fact;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Facts;
import dev.shien.domain.eligibility.PackCase;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.check.BoundaryCases;
import dev.shien.eligibility.pack.PackDocument;
import dev.shien.eligibility.pack.RulePack;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryCasesTest {

    private static final RulePacks PACKS = RulePacks.standard();
    private static final ImmutableList<PackCase> ACT = BoundaryCases.of(PACKS.get(Given.ACT));
    private static final Scheme SIZES =
            PACKS.get(Given.ACT).classifiers().values().asList().get(0).scheme();

    /** The limits as the text of the Act states them. */
    @ParameterizedTest
    @CsvSource({
        "OTHER, employees, 300, 1999-12-03",
        "WHOLESALE, employees, 100, 1999-12-03",
        "SERVICE, employees, 100, 1999-12-03",
        "RETAIL, employees, 50, 1999-12-03",
        "OTHER, capital, 300000000, 1999-12-03",
        "WHOLESALE, capital, 100000000, 1999-12-03",
        "SERVICE, capital, 50000000, 1999-12-03",
        "RETAIL, capital, 50000000, 1999-12-03",
        "WHOLESALE, capital, 30000000, 1999-12-02",
        "RETAIL, capital, 10000000, 1963-07-20",
        "WHOLESALE, employees, 50, 1973-10-14"
    })
    void everyLimitOfTheActIsThereForItsClassWithItsNeighbours(String size, String fact, long limit, LocalDate on) {
        List<PackCase> ofClass = ACT.stream()
                .filter(example -> example.on().equals(on))
                .filter(example -> size(example).equals(size))
                .toList();
        assertThat(verdicts(ofClass, fact, limit - 1)).contains(ELIGIBLE);
        assertThat(verdicts(ofClass, fact, limit)).contains(ELIGIBLE);
        assertThat(verdicts(ofClass, fact, limit + 1)).contains(INELIGIBLE);
    }

    private static String size(PackCase example) {
        return SIZES.classesOf(value(example.facts(), "industry")).asList().get(0);
    }

    private static ImmutableSet<Verdict> verdicts(List<PackCase> cases, String fact, long number) {
        return cases.stream()
                .filter(example -> value(example.facts(), fact).equals(FactValue.of(number)))
                .map(PackCase::verdict)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static FactValue value(Facts facts, String name) {
        return ((Fact.Known) facts.get(name)).value();
    }

    /** Each name says where the fact stands: {@code employees = 300 + 1 on 1999-12-03, capital 300000001, ...}. */
    @Test
    void theNameOfACaseSaysHowItsFactLiesToTheLimit() {
        Pattern name = Pattern.compile("(capital|employees) = (\\d+)( - 1| \\+ 1)? on (\\S+?)(, .*)?");
        assertThat(ACT).allSatisfy(example -> {
            Matcher parts = name.matcher(example.name());
            assertThat(parts.matches()).as(example.name()).isTrue();
            long beside = parts.group(3) == null ? 0 : parts.group(3).equals(" + 1") ? 1 : -1;
            FactValue value = FactValue.of(Long.parseLong(parts.group(2)) + beside);
            assertThat(value(example.facts(), parts.group(1))).isEqualTo(value);
            assertThat(example.on()).isEqualTo(parts.group(4));
            example.facts().byName().keySet().stream()
                    .filter(other -> !other.equals(parts.group(1)))
                    .forEach(other ->
                            assertThat(parts.group(5)).contains(", " + other + " " + value(example.facts(), other)));
        });
    }

    /** The cases of the small pack with one more limit of b as an alternative. */
    private static ImmutableList<PackCase> casesWith(int limit) {
        return BoundaryCases.of(SmallPack.changed(
                        "'limit': 20}}",
                        "'limit': 20}}, {'compare': {'fact': 'b', 'operator': '<=', 'limit': " + limit + "}}")
                .get(SmallPack.ID));
    }

    @Test
    void aNumberThatCannotBeIsNoCase() {
        assertThat(casesWith(0))
                .filteredOn(example -> example.name().startsWith("b = 0"))
                .extracting(example -> value(example.facts(), "b"))
                .containsOnly(FactValue.of(0), FactValue.of(1));
    }

    @Test
    void everyFormWithWhichALimitDecidesIsThere() {
        assertThat(ACT)
                .filteredOn(example -> example.name().startsWith("employees = 300 + 1 on 1999-12-03"))
                .extracting(example -> value(example.facts(), "legal_form").toString() + " " + example.verdict())
                .contains("ADMINISTRATIVE_SCRIVENER_CORPORATION INELIGIBLE", "SOLE_PROPRIETOR INELIGIBLE")
                .doesNotContain("COOPERATIVE INELIGIBLE");
    }

    @Test
    void theCasesAreWhatAnEvaluatorSaysThatReadsThePackWordByWord() {
        JsonNode rule = Json.parse("rule", """
                {"any": [
                  {"all": [{"lookup": {"fact": "a", "operator": "<=", "table": "t", "column": "p"}},
                    {"compare": {"fact": "d", "operator": ">=", "limit": "2009-12-31"}}]},
                  {"all": [{"lookup": {"fact": "b", "operator": ">", "table": "t", "column": "q"}},
                    {"judgement": {"in": {"fact": "f", "values": [true]}}}]}]}""");
        JsonNode pack = SmallPack.withRule(rule);
        RulePack read = RulePacks.of(new PackDocument("small.json", pack)).get(SmallPack.ID);
        ImmutableList<PackCase> cases = BoundaryCases.of(read);
        assertThat(cases)
                .hasSizeBetween(50, 1_000)
                .allSatisfy(example -> assertThat(new NaiveRules(pack, example.facts(), example.on()).verdict())
                        .as(example.name())
                        .isEqualTo(example.verdict()));
        assertThat(cases).extracting(PackCase::name).doesNotHaveDuplicates();
        assertThat(cases)
                .extracting(PackCase::on)
                .containsOnly(
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2009, 12, 31),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2029, 12, 31));
        assertThat(BoundaryCases.of(read)).isEqualTo(cases);
    }

    @Test
    void theCasesOfTheShippedPacksAreFew() {
        for (RulePack pack : PACKS.byId().values()) {
            assertThat(BoundaryCases.of(pack)).as(pack.version().id()).hasSizeBetween(12, 2_000);
        }
    }

    @Test
    void aLimitThatDecidesNothingIsThereOnce() {
        assertThat(casesWith(9))
                .filteredOn(example -> example.name().startsWith("b = 9 on 2000-01-01"))
                .hasSize(1);
    }
}
