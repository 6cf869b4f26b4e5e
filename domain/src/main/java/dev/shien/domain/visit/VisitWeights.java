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

    /** The greatest weight. */
    int GREATEST = 1000;

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** The defaults. */
    static VisitWeights defaults() {
        return builder().build();
    }

    /**
     * Each expert of a company beyond its first. Where the company asked for another expert, the count begins anew with that
     * phase.
     */
    @Value.Default
    default int sameExpert() {
        return 10;
    }

    /**
     * Each visit by an expert who meets none of the company's needs in that phase; in part if some are met: the share of the
     * needs, by weight, that the expert's specialities leave open, in thousandths rounded down.
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

    /** Each visit in a mode although the company likes another one better that the phase allows. */
    @Value.Default
    default int mode() {
        return 2;
    }

    /**
     * Each visit that is as its company wished in nothing; in part if some wishes are met: the share of the wishes that speak
     * of it, by weight, that are not met, in thousandths rounded down.
     */
    @Value.Default
    default int wishes() {
        return 3;
    }

    /**
     * Each announced visit of the earlier plan that is another one now: 500 thousandths if it starts at another time, 300 if
     * another expert makes it, 200 if it takes place in another mode. One that is not placed any more counts as not placed alone.
     */
    @Value.Default
    default int change() {
        return 20;
    }

    /** Each visit of an expert beyond an even share: companies times phases divided by experts, rounded up. */
    @Value.Default
    default int evenLoad() {
        return 2;
    }

    /**
     * Each hour of travel: day by day, from where the expert sets out, through the companies visited on site in the order of
     * time, and back, so far as their places are known; in thousandths rounded down for each expert and day.
     */
    @Value.Default
    default int travel() {
        return 1;
    }

    /** Refuses weights out of range. */
    @Value.Check
    default void check() {
        LongStream all =
                LongStream.of(sameExpert(), speciality(), early(), mode(), wishes(), change(), evenLoad(), travel());
        if (all.anyMatch(w -> w < 0 || w > GREATEST)) {
            throw new IllegalArgumentException("Weights must be from 0 to " + GREATEST + ", was " + this);
        }
    }

    /** Builds weights. */
    final class Builder extends ImmutableVisitWeights.Builder {
        Builder() {}
    }
}
