package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A company that receives visits. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitedCompany.class)
@JsonDeserialize(as = ImmutableVisitedCompany.class)
public interface VisitedCompany {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** An opaque id, never a name. */
    String id();

    /** The specialities that it needs, each with how much, at least 1; none if nothing is known yet. */
    ImmutableMap<String, Integer> needs();

    /** How it can be visited, what it likes best first; at least one. */
    ImmutableSet<VisitMode> modes();

    /** The days on which it cannot be visited. */
    ImmutableSet<LocalDate> unavailable();

    /** The first day on which it may be visited, such as the day after it is confirmed. */
    Optional<LocalDate> earliest();

    /** Refuses a company without id or mode, and a need of no weight. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Company id must not be blank");
        }
        if (modes().isEmpty()) {
            throw new IllegalArgumentException("Company '" + id() + "' must allow at least one mode of visit");
        }
        needs().forEach((speciality, weight) -> {
            if (weight < 1 || weight > 1000) {
                throw new IllegalArgumentException("Company '" + id() + "' must need '" + speciality
                        + "' with a weight from 1 to 1000, was " + weight);
            }
        });
    }

    /** Builds a company. */
    final class Builder extends ImmutableVisitedCompany.Builder {
        Builder() {}
    }
}
