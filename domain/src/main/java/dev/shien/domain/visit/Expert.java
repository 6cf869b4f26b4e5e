package dev.shien.domain.visit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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

    /** The languages that the expert speaks, so far as companies ask for them. */
    ImmutableSet<String> languages();

    /** When the expert can visit; spans of one day must not overlap. */
    ImmutableList<DaySpan> calendar();

    /** The most visits on one day. */
    @Value.Default
    default int greatestPerDay() {
        return 2;
    }

    /** The most visits in one week, from Monday to Sunday, if they are limited. */
    OptionalInt greatestPerWeek();

    /** The most visits over the whole plan, if they are limited. */
    OptionalInt greatestTotal();

    /**
     * The place from which days with visits on site begin and in which they end, one of those of {@link VisitProblem#travel()}.
     * The way there and back counts in the score, but is no rule.
     */
    Optional<String> base();

    /** Refuses an expert without id or mode, limits that make no sense, and spans that overlap. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Expert id must not be blank");
        }
        if (modes().isEmpty()) {
            throw new IllegalArgumentException("Expert '" + id() + "' must offer at least one mode of visit");
        }
        requireLimit("on a day", greatestPerDay(), 1);
        requireLimit("in a week", greatestPerWeek().orElse(0), 0);
        requireLimit("in total", greatestTotal().orElse(0), 0);
        Calendars.requireNoOverlap(id(), calendar());
    }

    private void requireLimit(String when, int limit, int least) {
        if (limit < least) {
            throw new IllegalArgumentException("The most visits of expert '" + id() + "' " + when + " must be at least "
                    + least + ", was " + limit);
        }
    }

    /** Builds an expert. */
    final class Builder extends ImmutableExpert.Builder {
        Builder() {}
    }
}
