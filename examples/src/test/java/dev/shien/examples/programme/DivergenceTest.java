package dev.shien.examples.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.shien.domain.applicant.JsicCode;
import dev.shien.domain.applicant.JsicLevel;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.FactValue;
import dev.shien.domain.eligibility.Verdict;
import dev.shien.domain.json.Json;
import dev.shien.domain.programme.Membership;
import dev.shien.eligibility.RuleScreening;
import dev.shien.eligibility.pack.RulePacks;
import dev.shien.eligibility.rule.Classifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two mappings from one code that are never mixed: the size class of the law and the quota of the programme (R23). */
class DivergenceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final ImmutableMap<String, String> AGREEING = ImmutableMap.of(
            "OTHER", "construction-manufacturing",
            "WHOLESALE", "retail-wholesale",
            "RETAIL", "retail-wholesale",
            "SERVICE", "service-other");
    private static final ImmutableMap<String, Integer> EMPLOYEES =
            ImmutableMap.of("OTHER", 300, "WHOLESALE", 100, "RETAIL", 50, "SERVICE", 100);
    private static final Classifier SIZE_CLASS = Objects.requireNonNull(
            RulePacks.standard().get("tokyo-sme-r6").classifiers().get("size_class"));
    private static final Membership.ByIndustry QUOTA = (Membership.ByIndustry)
            BundledProgrammesTest.programme("tokyo-2024").membership();
    private static final ImmutableList<Row> TABLE = table();

    /** A row of the table. */
    private record Row(JsicCode group, String name, ImmutableSet<String> classes, String quota, String reason) {

        static Row parse(String line) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            ImmutableSet<String> classes = ImmutableSet.copyOf(Splitter.on('|').split(cells.get(2)));
            return new Row(JsicCode.of(cells.get(0)), cells.get(1), classes, cells.get(3), cells.get(4));
        }
    }

    private static ImmutableList<Row> table() {
        try {
            return Resources.readLines(
                            Resources.getResource(
                                    DivergenceTest.class, "/dev/shien/examples/tokyo-2024/divergence.tsv"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::parse)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ImmutableSet<String> classes(JsicCode code) {
        return SIZE_CLASS.scheme().classesOf(FactValue.of(code.code()));
    }

    private static boolean fallsApart(JsicCode code) {
        return classes(code).stream()
                .anyMatch(name -> !QUOTA.quotasOf(code).equals(ImmutableSet.of(AGREEING.get(name))));
    }

    @Test
    void everyRowIsRight() {
        assertThat(TABLE).hasSizeGreaterThanOrEqualTo(40).allSatisfy(row -> {
            assertThat(row.group().nameJa()).isEqualTo(row.name());
            assertThat(classes(row.group())).isEqualTo(row.classes());
            assertThat(QUOTA.quotasOf(row.group())).containsExactly(row.quota());
            assertThat(fallsApart(row.group())).isTrue();
            assertThat(row.reason()).isNotBlank();
        });
    }

    @Test
    void noRowIsMissing() {
        assertThat(TABLE.stream().map(Row::group))
                .containsExactlyElementsOf(JsicCode.all(JsicLevel.GROUP).stream()
                        .filter(DivergenceTest::fallsApart)
                        .toList());
    }

    @Test
    void theSizeClassDecidesWhoMayTakePartAndNotTheQuota() {
        for (Row row : TABLE) {
            if (row.classes().size() == 1) {
                int limit = Objects.requireNonNull(
                        EMPLOYEES.get(row.classes().asList().get(0)));
                assertThat(decide(row.group(), limit)).as(row.name()).isEqualTo(Verdict.ELIGIBLE);
                assertThat(decide(row.group(), limit + 1)).as(row.name()).isEqualTo(Verdict.INELIGIBLE);
            }
        }
    }

    private static Verdict decide(JsicCode industry, int employees) {
        String facts = "{\"legal_form\": \"COMPANY\", \"principal_office\": \"TOKYO\", \"capital\": 999999999,"
                + " \"industry\": \"" + industry + "\", \"employees\": " + employees + "}";
        Evidence evidence = Evidence.of(FactSource.DOCUMENT, DAY);
        return RuleScreening.standard()
                .decide("tokyo-sme-r6", BareFacts.read(Json.parse("facts", facts), evidence), DAY)
                .verdict();
    }

    /** The list outside names one class for each group; for the head offices of 41, 69 and 79 it is one of two. */
    @Test
    void allGroupsAreWhereTheListOutsideHasThem() throws IOException {
        Path list = Path.of("..", "..", "shared", "data", "eligibility", "jsic14-group-sme-class-frame.csv");
        assumeThat(list).as("the list of all groups lies outside the project").exists();
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        assertThat(lines.stream().skip(1)).hasSize(536).allSatisfy(line -> {
            List<String> cells = Splitter.on(',').splitToList(line);
            JsicCode group = JsicCode.of(cells.get(4));
            String quota = cells.get(cells.size() - 1).toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(classes(group)).contains(cells.get(cells.size() - 2));
            assertThat(classes(group))
                    .hasSize(ImmutableSet.of("410", "690", "790").contains(group.code()) ? 2 : 1);
            assertThat(QUOTA.quotasOf(group)).containsExactly(quota);
        });
    }
}
