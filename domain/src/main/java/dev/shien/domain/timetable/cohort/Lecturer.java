package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who gives sessions. */
@Value.Immutable
@JsonSerialize(as = ImmutableLecturer.class)
@JsonDeserialize(as = ImmutableLecturer.class)
public interface Lecturer {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** An opaque id, once among the lecturers. */
    String id();

    /** Where a day's travel begins and ends; without it only the way between the sessions of a day counts. */
    Optional<String> base();

    /** When the lecturer cannot give a session. */
    ImmutableList<Absence> absences();

    /** Refuses a lecturer without id. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Lecturer id must not be blank");
        }
    }

    /** Builds a lecturer. */
    final class Builder extends ImmutableLecturer.Builder {
        Builder() {}
    }
}
