package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How much each wish counts, relative to the others: from 0 to 1000. The defaults of the first four are those of the competition
 * (formulation UD2: Bonutti et al. 2012, "Benchmarking curriculum-based course timetabling").
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortWeights.class)
@JsonDeserialize(as = ImmutableCohortWeights.class)
public interface CohortWeights {

    /** The greatest weight. */
    int GREATEST = 1000;

    /** A builder with the defaults. */
    static Builder builder() {
        return new Builder();
    }

    /** The defaults. */
    static CohortWeights defaults() {
        return builder().build();
    }

    /** Each day by which a course has fewer different days than it should. */
    @Value.Default
    default int spread() {
        return 5;
    }

    /**
     * Each session of a cohort with no other of the same cohort in the slot before or after on that day; on a day with one slot alone
     * nothing is counted.
     */
    @Value.Default
    default int compact() {
        return 2;
    }

    /** Each room of a course beyond its first. */
    @Value.Default
    default int sameRoom() {
        return 1;
    }

    /** Each person of a session without a seat; if absent, a room with too few seats is never taken. */
    OptionalInt seats();

    /** Each lecturer of a course beyond its first. */
    @Value.Default
    default int sameLecturer() {
        return 3;
    }

    /** Each day by which the days from a session to the next are more or fewer than the course's cadence. */
    @Value.Default
    default int cadence() {
        return 1;
    }

    /** Each hour that a lecturer travels between sessions of a day, and from and to the base. */
    @Value.Default
    default int travel() {
        return 1;
    }

    /** Each room and each lecturer that is not as in the earlier plan, and twice each time. */
    @Value.Default
    default int change() {
        return 20;
    }

    /** Refuses weights out of range. */
    @Value.Check
    default void check() {
        if (IntStream.of(
                        spread(),
                        compact(),
                        sameRoom(),
                        seats().orElse(0),
                        sameLecturer(),
                        cadence(),
                        travel(),
                        change())
                .anyMatch(weight -> weight < 0 || weight > GREATEST)) {
            throw new IllegalArgumentException("Weights must be from 0 to " + GREATEST + ", was " + this);
        }
    }

    /** Builds weights. */
    final class Builder extends ImmutableCohortWeights.Builder {
        Builder() {}
    }
}
