package dev.shien.spark;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.selection.DrawAccumulator;
import java.util.Comparator;
import java.util.Optional;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;

/** Merges what some partitions came to; of refusals the one that stands first stays. */
final class MergedParts implements Function2<byte[], byte[], byte[]> {

    private static final long serialVersionUID = 1;

    private final Broadcast<SealedDraw> draw;

    MergedParts(Broadcast<SealedDraw> draw) {
        this.draw = draw;
    }

    /** What no partition came to. */
    static byte[] none() {
        return new byte[0];
    }

    @Override
    public byte[] call(byte[] one, byte[] other) {
        if (one.length == 0) {
            return other;
        }
        return other.length == 0 ? one : merged(ImmutableList.of(Gathered.read(one), Gathered.read(other)));
    }

    private byte[] merged(ImmutableList<Gathered> both) {
        return first(both).map(Gathered::of).orElseGet(() -> merge(both)).bytes();
    }

    private static Optional<Refusal> first(ImmutableList<Gathered> both) {
        return both.stream()
                .flatMap(g -> g.refusal().stream())
                .min(Comparator.comparingInt(Refusal::partition).thenComparingLong(Refusal::row));
    }

    private Gathered merge(ImmutableList<Gathered> both) {
        DrawAccumulator merged = draw.value().open();
        try {
            both.forEach(g -> merged.merge(g.require()));
            return Gathered.of(merged.part());
        } catch (IllegalArgumentException e) {
            return Gathered.of(Refusal.ofNoRow(String.valueOf(e.getMessage())));
        }
    }
}
