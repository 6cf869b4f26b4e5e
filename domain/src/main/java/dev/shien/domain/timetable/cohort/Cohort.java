package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** People who attend the same courses, and so cannot be in two sessions at once. */
@Value.Immutable
@JsonSerialize(as = ImmutableCohort.class)
@JsonDeserialize(as = ImmutableCohort.class)
public interface Cohort {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id, once among the cohorts. */
    String id();

    /** How many they are, at least 0. */
    int people();

    /** When they cannot attend. */
    ImmutableList<Absence> absences();

    /** Refuses a cohort without id, or of fewer people than none. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Cohort id must not be blank");
        }
        if (people() < 0 || people() > Room.GREATEST_SEATS) {
            throw new IllegalArgumentException(
                    "Cohort '" + id() + "' must have 0 to " + Room.GREATEST_SEATS + " people, was " + people());
        }
    }

    /** Builds a cohort. */
    final class Builder extends ImmutableCohort.Builder {
        Builder() {}
    }
}
