package dev.shien.spark;

import com.google.common.collect.Iterators;
import dev.shien.domain.selection.DrawAccumulator;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Merges what some partitions came to into one. */
final class MergedParts implements FlatMapFunction<Iterator<byte[]>, byte[]> {

    private static final long serialVersionUID = 1;

    private static final Comparator<Refusal> FIRST =
            Comparator.comparingInt(Refusal::partition).thenComparingLong(Refusal::row);

    private final Broadcast<SealedDraw> draw;

    MergedParts(Broadcast<SealedDraw> draw) {
        this.draw = draw;
    }

    @Override
    public Iterator<byte[]> call(Iterator<byte[]> parts) {
        DrawAccumulator merged = draw.value().open();
        return Iterators.singletonIterator(merge(merged, parts)
                .map(Gathered::of)
                .orElseGet(() -> Gathered.partOf(merged))
                .bytes());
    }

    /** Merges all of them, or gives the refusal that stands first. */
    static Optional<Refusal> merge(DrawAccumulator merged, Iterator<byte[]> parts) {
        Optional<Refusal> first = Optional.empty();
        while (parts.hasNext()) {
            Optional<Refusal> other = merge(merged, Gathered.read(parts.next()));
            if (other.isPresent()) {
                first = Optional.of(first.map(f -> least(f, other.get())).orElse(other.get()));
            }
        }
        return first;
    }

    private static Refusal least(Refusal one, Refusal other) {
        return FIRST.compare(one, other) <= 0 ? one : other;
    }

    private static Optional<Refusal> merge(DrawAccumulator merged, Gathered gathered) {
        try {
            gathered.part().ifPresent(merged::merge);
            return gathered.refusal();
        } catch (IllegalArgumentException e) {
            return Optional.of(Refusal.ofNoRow(String.valueOf(e.getMessage())));
        }
    }
}
