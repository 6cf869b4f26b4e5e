package dev.shien.spark;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.eligibility.FactSource;
import dev.shien.domain.eligibility.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Decides who may take part, over a Dataset of facts. Each decision is that of one JVM to the byte. Safe for use by several
 * threads.
 */
public final class SparkScreening {

    private static final int MOST_TOLD = 20;
    private static final ImmutableList<DataType> TEXT = ImmutableList.of(DataTypes.StringType);
    private static final StructType DECIDED = new StructType()
            .add("receipt", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("decision", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    private final ScreeningSupplier screening;

    private SparkScreening(ScreeningSupplier screening) {
        this.screening = screening;
    }

    /** Decides by that screening, which is made anew for each partition. */
    public static SparkScreening using(ScreeningSupplier screening) {
        return new SparkScreening(screening);
    }

    /**
     * Decides on all applicants. As any Dataset, the result is made when it is asked for, and made again each time unless it
     * is cached.
     *
     * <p>It has one row for each applicant: {@code receipt}; {@code verdict}, the name of a
     * {@link dev.shien.domain.eligibility.Verdict}; {@code decision}, the canonical JSON (RFC 8785) of the
     * {@link dev.shien.domain.eligibility.Decision}, from which the explanation can be made; and {@code problem}. Where an
     * applicant could not be decided on, {@code problem} says why and the two before it are null; otherwise it is null. It
     * quotes the fact that is broken, and a decision holds all facts it rests on: where applicants are sole proprietors, both
     * columns are personal data.
     *
     * @param applicants the columns {@code receipt} (a text) and {@code facts} (a text: one JSON object as
     *     {@link dev.shien.domain.eligibility.BareFacts} reads it); other columns are passed over
     * @param packId which rules
     * @param on the date as of which the limits are taken, and on which the facts were stated
     * @param source where the facts come from
     * @throws IllegalArgumentException if a column is missing or of another type, or if the pack is unknown or does not
     *     apply on that date
     */
    public Dataset<Row> screen(Dataset<Row> applicants, String packId, LocalDate on, FactSource source) {
        Columns columns = new Columns("Applicants", applicants);
        columns.require("receipt", TEXT);
        columns.require("facts", TEXT);
        // What is wrong for all is told once and at once, not in each row.
        screening.get().decide(packId, Facts.none(), on);
        return columns.select(ImmutableList.of("receipt", "facts"))
                .mapPartitions(new PartitionScreening(screening, packId, on, source), Encoders.row(DECIDED));
    }

    /**
     * Refuses decisions of which some could not be made. Reads the Dataset: cache it first, lest everything is decided
     * twice.
     *
     * @throws IllegalArgumentException if there are problems, with the receipt numbers and problems of the first few
     */
    public static void requireDecided(Dataset<Row> decisions) {
        Dataset<Row> problems = decisions.where("problem is not null").select("receipt", "problem");
        List<Row> some = problems.orderBy("receipt", "problem").takeAsList(MOST_TOLD + 1);
        if (!some.isEmpty()) {
            throw new IllegalArgumentException(some.stream()
                    .limit(MOST_TOLD)
                    .map(row -> "Receipt '" + row.get(0) + "': " + row.get(1))
                    .collect(Collectors.joining("\n", "", some.size() > MOST_TOLD ? "\nand more" : "")));
        }
    }
}
