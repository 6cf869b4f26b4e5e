package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.util.Collections;
import java.util.Optional;

/**
 * A session of a series that is to be placed; its number is its place in the list, from 1.
 *
 * @param theme what it is about; given to every part that has no theme of its own
 * @param lecturer an opaque id of who gives it, where that matters for closures
 */
public record SeriesSession(Optional<Text> theme, Optional<String> lecturer) {

    /** Refuses a blank lecturer. */
    public SeriesSession {
        lecturer.filter(String::isBlank).ifPresent(blank -> {
            throw new IllegalArgumentException("Lecturer of a session must not be blank, was '" + blank + "'");
        });
    }

    /** A session with a theme. */
    public static SeriesSession of(Text theme) {
        return new SeriesSession(Optional.of(theme), Optional.empty());
    }

    /** A session with a theme that a lecturer gives. */
    public static SeriesSession of(Text theme, String lecturer) {
        return new SeriesSession(Optional.of(theme), Optional.of(lecturer));
    }

    /** So many sessions without themes. */
    public static ImmutableList<SeriesSession> unnamed(int count) {
        return ImmutableList.copyOf(Collections.nCopies(count, new SeriesSession(Optional.empty(), Optional.empty())));
    }
}
