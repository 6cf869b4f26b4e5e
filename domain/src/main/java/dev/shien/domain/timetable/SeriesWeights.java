package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** How much each wish for the dates of a series counts, relative to the others. */
@Value.Immutable
@JsonSerialize(as = ImmutableSeriesWeights.class)
@JsonDeserialize(as = ImmutableSeriesWeights.class)
public interface SeriesWeights {

    /** The greatest weight of a day. */
    int GREATEST = 1000;

    /** The greatest weight of a change, which can outweigh all days together. */
    int GREATEST_CHANGE = 1_000_000;

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** The defaults. */
    static SeriesWeights defaults() {
        return builder().build();
    }

    /** Each day by which the gap between a session and the next differs from the cadence; from 0 to 1000. */
    @Value.Default
    default int cadence() {
        return 10;
    }

    /** Each day by which the last session is later than the unbroken pattern would have it; from 0 to 1000. */
    @Value.Default
    default int end() {
        return 1;
    }

    /** Each day by which the first session differs from the preferred start, if there is one; from 0 to 1000. */
    @Value.Default
    default int start() {
        return 10;
    }

    /** Each session that has another date than was announced; from 0 to 1,000,000. */
    @Value.Default
    default int change() {
        return 1000;
    }

    /** Refuses weights out of range. */
    @Value.Check
    default void check() {
        if (IntStream.of(cadence(), end(), start()).anyMatch(w -> w < 0 || w > GREATEST)) {
            throw new IllegalArgumentException("Weights of days must be from 0 to " + GREATEST + ", was " + this);
        }
        if (change() < 0 || change() > GREATEST_CHANGE) {
            throw new IllegalArgumentException(
                    "Weight of a change must be from 0 to " + GREATEST_CHANGE + ", was " + change());
        }
    }

    /** Builds weights. */
    final class Builder extends ImmutableSeriesWeights.Builder {
        Builder() {}
    }
}
