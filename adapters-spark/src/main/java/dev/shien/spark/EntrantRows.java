package dev.shien.spark;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.Entrant;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Entrants as rows: quota, receipt and weight, and party and owner where the Dataset has them. */
final class EntrantRows {

    private static final ImmutableList<DataType> TEXT = ImmutableList.of(DataTypes.StringType);
    private static final ImmutableList<DataType> WHOLE =
            ImmutableList.of(DataTypes.IntegerType, DataTypes.LongType, DataTypes.ShortType, DataTypes.ByteType);
    private static final ImmutableList<String> OPTIONAL = ImmutableList.of("party", "owner");

    private EntrantRows() {}

    /** The columns that {@link #entrant} reads, and those alone. */
    static Dataset<Row> of(Dataset<Row> entrants) {
        Columns columns = new Columns("Entrants", entrants);
        columns.require("quota", TEXT);
        columns.require("receipt", TEXT);
        columns.require("weight", WHOLE);
        ImmutableList.Builder<String> names = ImmutableList.<String>builder().add("quota", "receipt", "weight");
        for (String name : OPTIONAL) {
            if (columns.has(name)) {
                columns.require(name, TEXT);
                names.add(name);
            }
        }
        return columns.select(names.build());
    }

    /**
     * The entrant of a row.
     *
     * @throws IllegalArgumentException if a value is missing or broken
     */
    static Entrant entrant(Row row) {
        String receipt = text(row, "receipt", "");
        String of = " of entrant '" + receipt + "'";
        return new Entrant(
                receipt, text(row, "quota", of), weight(row, of), optional(row, "party"), optional(row, "owner"));
    }

    private static String text(Row row, String column, String of) {
        return row.getString(present(row, column, of));
    }

    private static int weight(Row row, String of) {
        long weight = ((Number) row.get(present(row, "weight", of))).longValue();
        if (weight < 1 || weight > Entrant.GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "Column 'weight'" + of + " must be 1 to " + Entrant.GREATEST_WEIGHT + ", was " + weight);
        }
        return (int) weight;
    }

    private static int present(Row row, String column, String of) {
        int index = row.fieldIndex(column);
        if (row.isNullAt(index)) {
            throw new IllegalArgumentException("Column '" + column + "'" + of + " must have a value, was null");
        }
        return index;
    }

    private static Optional<String> optional(Row row, String column) {
        if (row.size() == 3 || !row.schema().getFieldIndex(column).isDefined()) {
            return Optional.empty();
        }
        int index = row.fieldIndex(column);
        return row.isNullAt(index) ? Optional.empty() : Optional.of(row.getString(index));
    }
}
