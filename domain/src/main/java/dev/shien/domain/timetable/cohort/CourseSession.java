package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.reason.Text;
import java.util.Optional;

/**
 * One session of a course, before it has a time and a room.
 *
 * @param theme what it is about, where that is known
 * @param lecturers the ids of those of whom one gives it; nobody has to if there are none
 * @param equipment what the room must have
 */
public record CourseSession(Optional<Text> theme, ImmutableSet<String> lecturers, ImmutableSet<String> equipment) {

    /** A session that any of these lecturers can give, in any room. */
    public static CourseSession by(String... lecturers) {
        return new CourseSession(Optional.empty(), ImmutableSet.copyOf(lecturers), ImmutableSet.of());
    }
}
