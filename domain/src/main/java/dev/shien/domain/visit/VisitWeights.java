package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/** How much each wish counts, relative to the others: from 0 to 1000. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitWeights.class)
@JsonDeserialize(as = ImmutableVisitWeights.class)
public interface VisitWeights {

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** The defaults. */
    static VisitWeights defaults() {
        return builder().build();
    }

    /** A second or further expert for one company. */
    @Value.Default
    default int sameExpert() {
        return 10;
    }

    /** A visit by an expert who meets none of the company's needs; in part if some are met. */
    @Value.Default
    default int speciality() {
        return 5;
    }

    /** A visit on the last day of its window; in part if it is earlier. */
    @Value.Default
    default int early() {
        return 1;
    }

    /** A visit by an expert who already has an even share of all visits. */
    @Value.Default
    default int evenLoad() {
        return 1;
    }

    /** Refuses weights out of range. */
    @Value.Check
    default void check() {
        if (LongStream.of(sameExpert(), speciality(), early(), evenLoad()).anyMatch(w -> w < 0 || w > 1000)) {
            throw new IllegalArgumentException("Weights must be from 0 to 1000, was " + this);
        }
    }

    /** Builds weights. */
    final class Builder extends ImmutableVisitWeights.Builder {
        Builder() {}
    }
}
