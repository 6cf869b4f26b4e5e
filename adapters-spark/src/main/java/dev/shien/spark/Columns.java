package dev.shien.spark;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns that a Dataset must have. Names are compared exactly, whatever Spark is told about their case. */
final class Columns {

    private final String what;
    private final Dataset<Row> rows;

    /** Looks at the columns of the rows, called so in messages. */
    Columns(String what, Dataset<Row> rows) {
        this.what = what;
        this.rows = rows;
    }

    /** Refuses another number of columns of that name than one, and other types. */
    void require(String name, ImmutableList<DataType> types) {
        StructType schema = rows.schema();
        long count = Arrays.stream(schema.fieldNames()).filter(name::equals).count();
        if (count != 1) {
            throw new IllegalArgumentException(what + " must have one column '" + name + "', had " + count
                    + " among the columns " + Arrays.toString(schema.fieldNames()));
        }
        DataType type = schema.apply(name).dataType();
        if (!types.contains(type)) {
            throw new IllegalArgumentException("Column '" + name + "' of " + what + " must be "
                    + String.join(" or ", types.stream().map(DataType::sql).toList()) + ", was " + type.sql());
        }
    }

    /** Whether there is a column of that name. */
    boolean has(String name) {
        return Arrays.asList(rows.schema().fieldNames()).contains(name);
    }

    /** The rows with those columns alone, in that order. Spark's own look-up of names may overlook their case. */
    Dataset<Row> select(ImmutableList<String> names) {
        ImmutableList<String> present = ImmutableList.copyOf(rows.schema().fieldNames());
        Dataset<Row> numbered = rows.toDF(
                IntStream.range(0, present.size()).mapToObj(i -> "c" + i).toArray(String[]::new));
        return numbered.select(names.stream()
                .map(name -> numbered.col("c" + present.indexOf(name)).as(name))
                .toArray(Column[]::new));
    }
}
