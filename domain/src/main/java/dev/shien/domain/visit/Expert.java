package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Somebody who visits companies. */
@Value.Immutable
@JsonSerialize(as = ImmutableExpert.class)
@JsonDeserialize(as = ImmutableExpert.class)
public interface Expert {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** An opaque id, never a name. */
    String id();

    /** What the expert is good at. */
    ImmutableSet<String> specialities();

    /** How the expert can visit; at least one. */
    ImmutableSet<VisitMode> modes();

    /** When the expert can visit; spans of one day must not overlap. */
    ImmutableList<Availability> calendar();

    /** The most visits on one day. */
    @Value.Default
    default int greatestPerDay() {
        return 2;
    }

    /** The most visits over the whole plan, if they are limited. */
    OptionalInt greatestTotal();

    /** Refuses an expert without id or mode, limits that make no sense, and spans that overlap. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Expert id must not be blank");
        }
        if (modes().isEmpty()) {
            throw new IllegalArgumentException("Expert '" + id() + "' must offer at least one mode of visit");
        }
        if (greatestPerDay() < 1 || greatestTotal().orElse(0) < 0) {
            throw new IllegalArgumentException("Limits of expert '" + id()
                    + "' must be at least 1 visit a day and 0 in total, was " + greatestPerDay() + " and "
                    + greatestTotal());
        }
        Calendars.requireNoOverlap(id(), calendar());
    }

    /** Builds an expert. */
    final class Builder extends ImmutableExpert.Builder {
        Builder() {}
    }
}
