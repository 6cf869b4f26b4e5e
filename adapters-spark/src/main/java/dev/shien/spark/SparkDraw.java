package dev.shien.spark;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.selection.DrawAccumulator;
import dev.shien.domain.selection.DrawRecord;
import dev.shien.domain.selection.DrawSecret;
import dev.shien.domain.selection.LockedDraw;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Holds a locked draw over entrants who stand in a Dataset. The record is that of one JVM to the byte, however the rows are
 * partitioned and ordered: each partition fills a {@link DrawAccumulator}, and the parts are merged, first by groups where there are many. Memory goes
 * with the seats and the waitlist kept, as {@link DrawAccumulator} says. Safe for use by several threads.
 */
public final class SparkDraw {

    /** Of so many groups on, partitions are merged by groups before this JVM merges those. */
    private static final int FEWEST_GROUPS = 4;

    private final LotterySupplier lottery;

    private SparkDraw(LotterySupplier lottery) {
        this.lottery = lottery;
    }

    /** Draws by that lottery, which is made anew wherever a task runs. */
    public static SparkDraw using(LotterySupplier lottery) {
        return new SparkDraw(lottery);
    }

    /**
     * Holds a locked draw, as {@link dev.shien.domain.selection.Lottery#draw} does in one JVM.
     *
     * <p>Where the entrants stand in a file ({@link LockedDraw#entrantFile()}), the draw can tell that there are as many of
     * each quota as in the lock, not that they are the very same: that they are, {@code shien verify RECORD --entrants FILE}
     * says. The Dataset is read once.
     *
     * <p>The secret is sent to the executors with the lock and is thrown away after the draw; it shows in no log and no
     * plan of a query. On a network that others can read, Spark's encryption ({@code spark.network.crypto.enabled},
     * {@code spark.io.encryption.enabled}) keeps it from them until the record reveals it.
     *
     * @param entrants the columns {@code quota} and {@code receipt} (texts) and {@code weight} (a whole number); where the
     *     lock lists its entrants, also {@code party} and {@code owner} if there are any; other columns are passed over
     * @param lock the lock
     * @param secret the secret that the lock commits to
     * @param sources what each declared source published, by its name
     * @param drawnAt when the draw is held
     * @throws IllegalArgumentException as {@link dev.shien.domain.selection.Lottery#draw}; if a column is missing or of
     *     another type; or if a row is broken, with its partition and its place there
     */
    public DrawRecord draw(
            Dataset<Row> entrants,
            LockedDraw lock,
            DrawSecret secret,
            ImmutableMap<String, String> sources,
            OffsetDateTime drawnAt) {
        Dataset<Row> rows = EntrantRows.of(entrants);
        // Opened here first, so that a wrong secret or source is told before anything is sent.
        DrawAccumulator whole = lottery.get().accumulate(lock, secret, sources, drawnAt);
        List<byte[]> parts = gather(rows, new SealedDraw(lottery, lock, secret, sources, drawnAt));
        MergedParts.merge(whole, parts.iterator()).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.text());
        });
        return whole.finish();
    }

    private static List<byte[]> gather(Dataset<Row> rows, SealedDraw sealed) {
        Broadcast<SealedDraw> draw = JavaSparkContext.fromSparkContext(
                        rows.sparkSession().sparkContext())
                .broadcast(sealed);
        try {
            JavaRDD<byte[]> parts = rows.mapPartitions(new PartitionDraw(draw), Encoders.BINARY())
                    .javaRDD();
            int groups = (int) Math.ceil(Math.sqrt(parts.getNumPartitions()));
            return groups < FEWEST_GROUPS
                    ? parts.collect()
                    : parts.repartition(groups)
                            .mapPartitions(new MergedParts(draw))
                            .collect();
        } finally {
            draw.destroy();
        }
    }
}
