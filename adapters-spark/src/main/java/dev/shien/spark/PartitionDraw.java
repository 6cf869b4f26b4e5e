package dev.shien.spark;

import com.google.common.collect.Iterators;
import dev.shien.domain.selection.DrawAccumulator;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;

/** Adds the entrants of one partition to an accumulator of their own. */
final class PartitionDraw implements MapPartitionsFunction<Row, byte[]> {

    private static final long serialVersionUID = 1;

    private final Broadcast<SealedDraw> draw;

    PartitionDraw(Broadcast<SealedDraw> draw) {
        this.draw = draw;
    }

    @Override
    public Iterator<byte[]> call(Iterator<Row> rows) {
        return Iterators.singletonIterator(gather(rows).bytes());
    }

    private Gathered gather(Iterator<Row> rows) {
        DrawAccumulator accumulator = draw.value().open();
        long number = 0;
        while (rows.hasNext()) {
            // Outside of the try: what goes wrong while Spark makes the row is no matter of the row.
            Row row = rows.next();
            number++;
            try {
                accumulator.add(EntrantRows.entrant(row));
            } catch (IllegalArgumentException e) {
                return Gathered.of(new Refusal(TaskContext.getPartitionId(), number, String.valueOf(e.getMessage())));
            }
        }
        return Gathered.partOf(accumulator);
    }
}
