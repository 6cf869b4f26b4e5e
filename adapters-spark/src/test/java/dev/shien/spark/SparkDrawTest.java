package dev.shien.spark;

import static dev.shien.spark.SampleDraw.ENTRANTS;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.LockedDraw;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkDrawTest {

    private static final LockedDraw LOCK = SampleDraw.inFile();
    private static final String EXPECTED = SampleDraw.inOneJvm(LOCK, ENTRANTS);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 40})
    void recordIsThatOfOneJvmForAnyNumberOfPartitions(int partitions) {
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS);

        assertThat(SampleDraw.onSpark(LOCK, entrants.repartition(partitions))).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recordIsThatOfOneJvmForShuffledRows(long seed) {
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS).orderBy(rand(seed));

        assertThat(SampleDraw.onSpark(LOCK, entrants)).isEqualTo(EXPECTED);
    }

    @Test
    void partitionsWithoutEntrantsDoNotMatter() {
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS.reverse()).repartition(5, col("quota"));

        assertThat(SampleDraw.onSpark(LOCK, entrants)).isEqualTo(EXPECTED);
    }

    @Test
    void aLockThatListsItsEntrantsIsDrawnWithPartiesAndOwners() {
        ImmutableList<Entrant> listed = ImmutableList.of(
                Entrant.of("a", "makers").inParty("p"),
                Entrant.of("b", "makers").inParty("p"),
                Entrant.of("c", "小売").ofOwner("o"));
        LockedDraw lock = SampleDraw.listing(listed);
        Dataset<Row> rows = LocalSpark.rows(
                LocalSpark.ENTRANT.add("owner", DataTypes.StringType).add("party", DataTypes.StringType),
                listed.stream()
                        .map(e -> RowFactory.create(
                                e.quota(),
                                e.receipt(),
                                e.weight(),
                                e.owner().orElse(null),
                                e.party().orElse(null)))
                        .toList());

        assertThat(SampleDraw.onSpark(lock, rows.repartition(2))).isEqualTo(SampleDraw.inOneJvm(lock, listed));
    }

    @Test
    void columnThatDiffersByCaseIsAnother() {
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS).selectExpr("'none' as Quota", "*");

        assertThat(SampleDraw.onSpark(LOCK, entrants)).isEqualTo(EXPECTED);
    }

    @Test
    void columnsMayBeLongAndStandInAnyOrder() {
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS)
                .selectExpr("'x' as other", "cast(weight as bigint) as weight", "receipt", "quota");

        assertThat(SampleDraw.onSpark(LOCK, entrants)).isEqualTo(EXPECTED);
    }
}
