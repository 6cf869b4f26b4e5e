package dev.shien.spark;

import static dev.shien.spark.SampleDraw.ENTRANTS;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.lottery.QuotaLottery;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BadEntrantsTest {

    private static final LockedDraw LOCK = SampleDraw.inFile();

    @Test
    void missingColumn() {
        refused(
                LocalSpark.entrants(ENTRANTS).drop("weight"),
                "Entrants must have one column 'weight', had 0 among the columns [quota, receipt]");
    }

    @Test
    void columnTwice() {
        refused(
                LocalSpark.entrants(ENTRANTS).selectExpr("*", "receipt"),
                "Entrants must have one column 'receipt', had 2 among the columns [quota, receipt, weight, receipt]");
    }

    @Test
    void columnOfAnotherCase() {
        refused(
                LocalSpark.entrants(ENTRANTS).withColumnRenamed("receipt", "Receipt"),
                "Entrants must have one column 'receipt', had 0 among the columns [quota, Receipt, weight]");
    }

    @Test
    void columnOfAnotherType() {
        refused(
                LocalSpark.entrants(ENTRANTS).selectExpr("quota", "receipt", "cast(weight as double) as weight"),
                "Column 'weight' of Entrants must be INT or BIGINT or SMALLINT or TINYINT, was DOUBLE");
    }

    @Test
    void rowWithoutReceipt() {
        refused(with("makers", null, 1), "Partition 0, row 3001: Column 'receipt' must have a value, was null");
    }

    @Test
    void rowWithoutQuotaOrWeight() {
        refused(with(null, "X", 1), "Partition 0, row 3001: Column 'quota' of entrant 'X' must have a value, was null");
        refused(
                with("makers", "X", null),
                "Partition 0, row 3001: Column 'weight' of entrant 'X' must have a value, was null");
    }

    @Test
    void emptyReceipt() {
        refused(with("makers", "", 1), "Partition 0, row 3001: Receipt number must");
    }

    @Test
    void unknownQuota() {
        refused(with("farms", "X", 1), "Partition 0, row 3001: Quota 'farms' is not declared in draw ");
    }

    @Test
    void weightOutOfBounds() {
        refused(
                with("makers", "X", 0),
                "Partition 0, row 3001: Column 'weight' of entrant 'X' must be 1 to 1000, was 0");
        refused(
                with("makers", "X", 1_000_000_000),
                "Partition 0, row 3001: Column 'weight' of entrant 'X' must be 1 to 1000, was 1000000000");
    }

    @Test
    void theFirstOfManyBrokenRowsIsTold() {
        refused(
                with("farms", "X", 0)
                        .unionAll(with("makers", null, 1))
                        .repartition(1)
                        .unionAll(with("a", "b", 0)),
                "Partition 0, row ");
    }

    @Test
    void aBrokenRowAmongManyPartitions() {
        refused(with("farms", "X", 1).repartition(20), "Quota 'farms' is not declared in draw ");
    }

    @Test
    void anEntrantMoreOrLessThanInTheLock() {
        refused(with("makers", "X", 1), "were added");
        refused(LocalSpark.entrants(ENTRANTS.subList(1, 3_000)), "were added");
        refused(LocalSpark.entrants(ImmutableList.of()), "entrants in its lock, but {} were added");
        refused(LocalSpark.session().emptyDataset(Encoders.row(LocalSpark.ENTRANT)), "but {} were added");
    }

    @Test
    void anEntrantTwiceInADrawFromAFile() {
        List<Row> rows =
                new ArrayList<>(LocalSpark.entrants(ENTRANTS.subList(0, 2_700)).collectAsList());
        for (int i = 0; i < 300; i++) {
            rows.add(rows.get(i));
        }
        for (int partitions : new int[] {1, 20}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampleDraw.onSpark(
                            LOCK, LocalSpark.rows(LocalSpark.ENTRANT, rows).repartition(partitions)))
                    .withMessageMatching("Entrant '.*' is added twice|.* entrants in its lock, .*");
        }
    }

    @Test
    void anEntrantTwiceInAnotherPartitionOfAListedDraw() {
        ImmutableList<Entrant> listed = ImmutableList.of(Entrant.of("a", "makers"), Entrant.of("b", "makers"));
        List<Row> rows = LocalSpark.entrants(listed).collectAsList();
        Dataset<Row> twice = LocalSpark.rows(
                LocalSpark.ENTRANT,
                ImmutableList.<Row>builder().addAll(rows).addAll(rows).build(),
                2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleDraw.onSpark(SampleDraw.listing(listed), twice))
                .withMessageMatching("Entrant '[ab]' is added twice");
    }

    @Test
    void wrongSecretOrSourceIsToldBeforeAnythingIsRead() {
        SparkDraw draw = SparkDraw.using(QuotaLottery::create);
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw.draw(
                        entrants, LOCK, DrawSecret.parse("77".repeat(32)), SampleDraw.SOURCES, SampleDraw.DRAWN))
                .withMessageNotContaining("7777");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draw.draw(entrants, LOCK, SampleDraw.SECRET, ImmutableMap.of(), SampleDraw.DRAWN))
                .withMessageContaining("numbers");
    }

    private static Dataset<Row> with(@Nullable String quota, @Nullable String receipt, @Nullable Integer weight) {
        List<Row> rows = new ArrayList<>(LocalSpark.entrants(ENTRANTS).collectAsList());
        rows.add(RowFactory.create(quota, receipt, weight));
        return LocalSpark.rows(LocalSpark.ENTRANT, rows).coalesce(1);
    }

    private static void refused(Dataset<Row> entrants, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleDraw.onSpark(LOCK, entrants))
                .withMessageContaining(message);
    }
}
