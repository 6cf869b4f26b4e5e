package dev.shien.domain.programme;

import dev.shien.domain.reason.Text;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A part of a session. Times are meant in the programme's zone.
 *
 * @param kind what it is
 * @param start when it begins
 * @param end when it ends, on the same day
 * @param theme what it is about, where that is known (R42, A23)
 */
public record ProgrammePart(PartKind kind, LocalTime start, LocalTime end, Optional<Text> theme) {

    /** Refuses a part that does not end after it starts. */
    public ProgrammePart {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "Part " + kind + " must end after it starts, was " + start + " to " + end);
        }
    }
}
