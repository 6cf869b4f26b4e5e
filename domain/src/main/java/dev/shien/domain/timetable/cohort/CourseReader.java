package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.reason.Text;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads courses and their sessions. */
final class CourseReader {

    private static final int LONGEST_GAP = 3660;

    private final Once ids;
    private final Known known;

    CourseReader(Once ids, Known known) {
        this.ids = ids;
        this.known = known;
    }

    /** The ids of which courses may speak; absent where they could not all be read. */
    record Known(
            Optional<ImmutableSet<Object>> rooms,
            Optional<ImmutableSet<Object>> lecturers,
            Optional<ImmutableSet<Object>> cohorts) {}

    Course course(JsonCursor c) {
        Course.Builder course = Course.builder()
                .id(ids.check(c, "id", c.text("id")))
                .addAllCohorts(ids(c, "cohorts", "a cohort", known.cohorts()))
                .addAllSessions(c.list("sessions", this::session))
                .inOrder(c.flag("inOrder", true))
                .leastGapDays(integer(c, "leastGapDays", 0, LONGEST_GAP).orElse(0))
                .greatestGapDays(integer(c, "greatestGapDays", 0, LONGEST_GAP))
                .cadenceDays(integer(c, "cadenceDays", 0, LONGEST_GAP))
                .leastDays(integer(c, "leastDays", 1, CohortProblem.MOST))
                .people(integer(c, "people", 0, Room.GREATEST_SEATS))
                .addAllRooms(ids(c, "rooms", "a room", known.rooms()))
                .addAllAbsences(CohortProblemReader.absences(c));
        c.noOtherFields();
        return course.build();
    }

    private CourseSession session(JsonCursor c) {
        Optional<Text> theme = c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty();
        CourseSession session =
                new CourseSession(theme, ids(c, "lecturers", "a lecturer", known.lecturers()), texts(c, "equipment"));
        c.noOtherFields();
        return session;
    }

    private static OptionalInt integer(JsonCursor c, String field, int least, int greatest) {
        return c.has(field) ? OptionalInt.of(c.integer(field, least, greatest)) : OptionalInt.empty();
    }

    static ImmutableSet<String> texts(JsonCursor c, String field) {
        return c.has(field) ? ImmutableSet.copyOf(c.values(field, text -> text)) : ImmutableSet.of();
    }

    private static ImmutableSet<String> ids(
            JsonCursor c, String field, String what, Optional<ImmutableSet<Object>> known) {
        return c.has(field)
                ? ImmutableSet.copyOf(c.values(field, id -> {
                    if (known.filter(all -> !all.contains(id)).isPresent()) {
                        throw new IllegalArgumentException("the id of " + what);
                    }
                    return id;
                }))
                : ImmutableSet.of();
    }
}
