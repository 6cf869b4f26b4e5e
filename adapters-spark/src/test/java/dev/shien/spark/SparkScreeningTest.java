package dev.shien.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.eligibility.BareFacts;
import dev.shien.domain.eligibility.Decision;
import dev.shien.domain.eligibility.Evidence;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.json.CanonicalJson;
import dev.shien.domain.json.Json;
import dev.shien.eligibility.RuleScreening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkScreeningTest {

    private static final String PACK = "jp.sme.basic-act";
    private static final LocalDate ON = LocalDate.of(2024, 6, 28);
    private static final SparkScreening SCREENING = SparkScreening.using(RuleScreening::standard);
    private static final StructType APPLICANT =
            new StructType().add("receipt", DataTypes.StringType).add("facts", DataTypes.StringType);
    private static final ImmutableMap<String, String> FACTS = facts();

    /** Of all sizes around the limits; some facts are not known, some are ranges, some one of several. */
    private static ImmutableMap<String, String> facts() {
        return IntStream.range(0, 300).boxed().collect(ImmutableMap.toImmutableMap(i -> "A-" + i, i -> """
                {"id":"A-%d","legal_form":"COMPANY","industry":%s,"capital":%d,"employees":%s}""".formatted(
                        i,
                        i % 4 == 0 ? "[\"762\",\"091\"]" : "\"762\"",
                        30_000_000L + i * 200_000L,
                        i % 3 == 0 ? "null" : i % 3 == 1 ? String.valueOf(i) : "{\"min\":" + i + "}")));
    }

    private static String inOneJvm(String facts) {
        Decision decision = RuleScreening.standard()
                .decide(PACK, BareFacts.read(Json.parse("facts", facts), Evidence.of(FactSource.FORM, ON)), ON);
        return decision.verdict() + " " + CanonicalJson.string(Json.toTree(decision));
    }

    private static Dataset<Row> screen(Dataset<Row> applicants) {
        return SCREENING.screen(applicants, PACK, ON, FactSource.FORM);
    }

    private static Map<String, String> screened(Dataset<Row> applicants) {
        Map<String, String> decisions = new TreeMap<>();
        screen(applicants)
                .collectAsList()
                .forEach(row -> decisions.put(row.getString(0), row.getString(1) + " " + row.getString(2)));
        return decisions;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void decisionsAreThoseOfOneJvm(int partitions) {
        List<Row> rows = FACTS.entrySet().stream()
                .map(e -> RowFactory.create(e.getKey(), e.getValue()))
                .toList();
        Map<String, String> expected = new TreeMap<>();
        FACTS.forEach((id, facts) -> expected.put(id, inOneJvm(facts)));

        Map<String, String> decisions =
                screened(LocalSpark.rows(APPLICANT, rows).repartition(partitions));

        assertThat(decisions).isEqualTo(expected);
        assertThat(decisions.values().stream().map(d -> d.substring(0, d.indexOf(' '))))
                .contains("ELIGIBLE", "INELIGIBLE", "UNDETERMINED");
    }

    @Test
    void linesWithAnIdAreReadAsTheCommandLineDoes() {
        Dataset<Row> lines = LocalSpark.session()
                .createDataset(FACTS.values().asList(), Encoders.STRING())
                .toDF("value");

        // As docs/scale.md does.
        Map<String, String> decisions = screened(lines.select(
                get_json_object(col("value"), "$.id").as("receipt"),
                col("value").as("facts")));

        assertThat(decisions)
                .hasSameSizeAs(FACTS)
                .containsEntry("A-7", inOneJvm(FACTS.values().asList().get(7)));
    }

    @Test
    void whatCannotBeDecidedIsAProblemOfItsRow() {
        Dataset<Row> applicants = applicants(
                row("A", "{\"capital\":1}"),
                row("B", "{\"capital\":\"much\"}"),
                row("C", "{\"capital\":"),
                row("D", null),
                row("E", "[]"),
                row(null, "{}"));

        List<Row> decisions = screen(applicants).collectAsList();

        assertThat(decisions.get(0).getString(1)).isEqualTo("UNDETERMINED");
        assertThat(decisions.get(0).isNullAt(3)).isTrue();
        assertThat(decisions.subList(1, 6)).allMatch(row -> row.isNullAt(1) && row.isNullAt(2) && !row.isNullAt(3));
        assertThat(decisions.get(1).getString(3)).contains("capital", "much");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparkScreening.requireDecided(screen(applicants)))
                .withMessageContaining("Receipt 'null': Column 'receipt' must have a text, was 'null'")
                .withMessageContaining("Receipt 'B': ")
                .withMessageContaining("Receipt 'C': facts")
                .withMessageContaining("Receipt 'D': Column 'facts' must have a JSON object, was null")
                .withMessageContaining("Receipt 'E': Expected facts as a JSON object, was []");
        assertThatCode(() -> SparkScreening.requireDecided(screen(applicants(row("A", "{}")))))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyTheFirstOfManyProblemsAreTold() {
        Row[] rows = IntStream.range(0, 30).mapToObj(i -> row("A" + i, null)).toArray(Row[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparkScreening.requireDecided(screen(applicants(rows))))
                .withMessageEndingWith("\nand more")
                .withMessageNotContaining("'A9'");
    }

    @Test
    void whatIsWrongForAllIsToldAtOnce() {
        Dataset<Row> applicants = applicants(row("A", "{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCREENING.screen(applicants, "jp.none", ON, FactSource.FORM))
                .withMessageContaining("jp.none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCREENING.screen(applicants, PACK, LocalDate.of(1900, 1, 1), FactSource.FORM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screen(applicants.drop("facts")))
                .withMessage("Applicants must have one column 'facts', had 0 among the columns [receipt]");
    }

    private static Row row(@Nullable String receipt, @Nullable String facts) {
        return RowFactory.create(receipt, facts);
    }

    private static Dataset<Row> applicants(Row... rows) {
        return LocalSpark.rows(APPLICANT, List.of(rows), 1);
    }
}
