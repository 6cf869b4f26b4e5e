package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a session can be held: a room, or a video conference. */
@Value.Immutable
@JsonSerialize(as = ImmutableRoom.class)
@JsonDeserialize(as = ImmutableRoom.class)
public interface Room {

    /** The most people that a room can have. */
    int GREATEST_SEATS = 1_000_000;

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Its id, once among the rooms. */
    String id();

    /** How many people have a seat, at least 1. */
    int seats();

    /** Where it is, as lecturers travel; without a place nobody travels. */
    Optional<String> place();

    /** What is there beside seats. */
    ImmutableSet<String> equipment();

    /** When it cannot be used. */
    ImmutableList<Absence> absences();

    /** How many sessions it holds at once; 1 for a room, more for video conferences. */
    @Value.Default
    default int sessionsAtOnce() {
        return 1;
    }

    /** Refuses a room without id or seats. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("Room id must not be blank");
        }
        if (seats() < 1 || seats() > GREATEST_SEATS || sessionsAtOnce() < 1 || sessionsAtOnce() > CohortProblem.MOST) {
            throw new IllegalArgumentException("Room '" + id() + "' must have 1 to " + GREATEST_SEATS
                    + " seats and hold 1 to " + CohortProblem.MOST + " sessions at once, was " + seats() + " and "
                    + sessionsAtOnce());
        }
    }

    /** Builds a room. */
    final class Builder extends ImmutableRoom.Builder {
        Builder() {}
    }
}
