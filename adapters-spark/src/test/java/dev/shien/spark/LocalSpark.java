package dev.shien.spark;

import dev.shien.domain.selection.Entrant;
import java.util.Collection;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Spark in this JVM, with two threads. */
final class LocalSpark {

    static final StructType ENTRANT = new StructType()
            .add("quota", DataTypes.StringType)
            .add("receipt", DataTypes.StringType)
            .add("weight", DataTypes.IntegerType);

    private LocalSpark() {}

    /** The session, one for all tests; it ends with the JVM. */
    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("shien")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 4)
                .getOrCreate();
    }

    static Dataset<Row> entrants(Collection<Entrant> entrants) {
        return rows(
                ENTRANT,
                entrants.stream()
                        .map(e -> RowFactory.create(e.quota(), e.receipt(), e.weight()))
                        .toList());
    }

    static Dataset<Row> rows(StructType schema, List<Row> rows) {
        return session().createDataFrame(rows, schema);
    }

    /** The rows cut into that many partitions in their order. */
    static Dataset<Row> rows(StructType schema, List<Row> rows, int partitions) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session().sparkContext());
        return session().createDataFrame(context.parallelize(rows, partitions), schema);
    }
}
