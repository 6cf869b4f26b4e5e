package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One of the visits that every company receives, such as the first of four. */
@Value.Immutable
@JsonSerialize(as = ImmutableVisitPhase.class)
@JsonDeserialize(as = ImmutableVisitPhase.class)
public interface VisitPhase {

    /** The longest visit, in minutes. */
    int GREATEST_MINUTES = 12 * 60;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** The number by which people know it, from 1; visits take place in the order of the numbers. */
    int number();

    /** Its name for people. */
    Text name();

    /** When the visit may be. */
    PhaseWindow window();

    /** How long the visit takes. */
    int minutes();

    /** How it may take place; in any mode if none is named. */
    ImmutableSet<VisitMode> modes();

    /** How many days after every earlier visit of the company this one is at the earliest; at least 1. */
    @Value.Default
    default int leastGapDays() {
        return 1;
    }

    /** How many days after the visit directly before it this one is at the latest, if that is limited. */
    OptionalInt greatestGapDays();

    /** Refuses numbers, durations and gaps that make no sense. */
    @Value.Check
    default void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("Phase number must be at least 1, was " + number());
        }
        if (minutes() < 1 || minutes() > GREATEST_MINUTES) {
            throw new IllegalArgumentException("A visit of phase " + number() + " must take from 1 to "
                    + GREATEST_MINUTES + " minutes, was " + minutes());
        }
        if (leastGapDays() < 1) {
            throw new IllegalArgumentException(
                    "The least gap before phase " + number() + " must be at least 1 day, was " + leastGapDays());
        }
        if (greatestGapDays().orElse(leastGapDays()) < leastGapDays()) {
            throw new IllegalArgumentException("The greatest gap before phase " + number()
                    + " must be at least the least one of " + leastGapDays() + " days, was "
                    + greatestGapDays().orElseThrow());
        }
    }

    /** Builds a phase. */
    final class Builder extends ImmutableVisitPhase.Builder {
        Builder() {}
    }
}
