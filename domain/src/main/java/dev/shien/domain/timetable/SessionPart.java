package dev.shien.domain.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.shien.domain.reason.Text;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of a session, such as its seminar or its workshop. */
@Value.Immutable
@JsonSerialize(as = ImmutableSessionPart.class)
@JsonDeserialize(as = ImmutableSessionPart.class)
public interface SessionPart {

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Which part it is, the same in every session, such as {@code seminar}. */
    String id();

    /** Its name for people. */
    Text name();

    /** What it is about, where that is known. */
    Optional<Text> theme();

    /** When it begins, in the zone of the timetable. */
    LocalTime start();

    /** When it ends, on the same day. */
    LocalTime end();

    /** Refuses a part that does not end after it starts. */
    @Value.Check
    default void check() {
        if (!end().isAfter(start())) {
            throw new IllegalArgumentException(
                    "Part '" + id() + "' must end after it starts, was " + start() + " to " + end());
        }
    }

    /** Builds a part of a session. */
    final class Builder extends ImmutableSessionPart.Builder {
        Builder() {}
    }
}
