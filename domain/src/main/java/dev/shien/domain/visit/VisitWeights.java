package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * How much each wish counts, relative to the others: from 0 to 1000. A visit that is not placed always counts more than
 * what placing it can cost in wishes.
 */
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

    /** Each expert of a company beyond its first. */
    @Value.Default
    default int sameExpert() {
        return 10;
    }

    /**
     * Each visit by an expert who meets none of the company's needs; in part if some are met: the share of the needs, by
     * weight, that the expert's specialities leave open, in thousandths rounded down.
     */
    @Value.Default
    default int speciality() {
        return 5;
    }

    /**
     * Each visit on the last day of its phase's window; in part if it is earlier: the days since the window's first day as
     * a share of the days to its last, in thousandths rounded down and kept within 0 and 1000.
     */
    @Value.Default
    default int early() {
        return 1;
    }

    /** Each visit of an expert beyond an even share: companies times phases divided by experts, rounded up. */
    @Value.Default
    default int evenLoad() {
        return 2;
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
