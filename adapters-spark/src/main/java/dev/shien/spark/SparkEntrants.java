package dev.shien.spark;

import com.google.common.collect.Iterators;
import dev.shien.domain.selection.Entrant;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Brings the entrants of a Dataset into one JVM, one partition after another, to be written to the file that a lock holds the
 * hash of ({@link dev.shien.domain.selection.EntrantFile}): {@code EntrantSort.write} of shien-lottery takes such an
 * iterator, and sorts on disk.
 *
 * <p>Do not let Spark sort that file: the canonical order compares receipt numbers by UTF-16 code units, as
 * {@link String#compareTo} does, and Spark's {@code ORDER BY} compares the bytes of UTF-8. They differ where characters
 * above U+FFFF meet those from U+E000 to U+FFFF.
 */
public final class SparkEntrants {

    private SparkEntrants() {}

    /**
     * The entrants, as {@link SparkDraw#draw} reads them. At most one partition is held in memory at a time.
     *
     * @throws IllegalArgumentException if a column is missing or of another type, and from the iterator if a row is broken,
     *     with its place among all rows, counted from 1
     */
    public static Iterator<Entrant> iterator(Dataset<Row> entrants) {
        Iterator<Row> rows = EntrantRows.of(entrants).toLocalIterator();
        long[] number = {0};
        return Iterators.transform(rows, row -> entrant(row, ++number[0]));
    }

    private static Entrant entrant(Row row, long number) {
        try {
            return EntrantRows.entrant(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Row " + number + ": " + e.getMessage(), e);
        }
    }
}
