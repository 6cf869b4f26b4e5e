package dev.shien.spark;

import static dev.shien.spark.SampleDraw.ENTRANTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.Json;
import dev.shien.domain.selection.Entrant;
import dev.shien.domain.selection.EntrantFile;
import dev.shien.domain.selection.LockedDraw;
import dev.shien.lottery.entrants.EntrantSort;
import dev.shien.lottery.verify.RecordVerifier;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkEntrantsTest {

    @TempDir
    private Path folder;

    @Test
    void aDrawFromTheEntrantsToTheVerifiedRecord() {
        Path file = folder.resolve("entrants.jsonl");
        Dataset<Row> entrants = LocalSpark.entrants(ENTRANTS).repartition(3);
        EntrantFile sorted = EntrantSort.write(SparkEntrants.iterator(entrants), file, 10);
        LockedDraw lock = SampleDraw.inFile(sorted);
        // As docs/scale.md reads the file.
        Dataset<Row> read = LocalSpark.session()
                .read()
                .schema("format string, quota string, receipt string, weight int")
                .json(file.toString())
                .where("format is null");

        String record = SampleDraw.onSpark(lock, read);

        assertThat(record).isEqualTo(SampleDraw.inOneJvm(lock, ENTRANTS));
        assertThat(RecordVerifier.create()
                        .withEntrantFile(file)
                        .verify(Json.parse("record", record))
                        .failures())
                .isEmpty();
    }

    @Test
    void aBrokenRowIsToldWithItsPlace() {
        ImmutableList<Row> rows =
                ImmutableList.of(RowFactory.create("makers", "a", 1), RowFactory.create("makers", "b", 1001));
        Iterator<Entrant> entrants = SparkEntrants.iterator(LocalSpark.rows(LocalSpark.ENTRANT, rows, 2));

        assertThat(entrants.next()).isEqualTo(Entrant.of("a", "makers"));
        assertThatIllegalArgumentException()
                .isThrownBy(entrants::next)
                .withMessage("Row 2: Column 'weight' of entrant 'b' must be 1 to 1000, was 1001");
    }
}
