package dev.shien.domain.timetable.cohort;

import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.json.Once;
import dev.shien.domain.reason.Text;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads courses and their sessions. */
final class CourseReader {

    private final Once ids = new Once();
    private final KnownIds rooms;
    private final KnownIds lecturers;
    private final KnownIds cohorts;

    CourseReader(KnownIds rooms, KnownIds lecturers, KnownIds cohorts) {
        this.rooms = rooms;
        this.lecturers = lecturers;
        this.cohorts = cohorts;
    }

    Course course(JsonCursor c) {
        Course.Builder course = Course.builder()
                .id(ids.check(c, "id", c.text("id")))
                .addAllCohorts(cohorts.all(c, "cohorts"))
                .addAllSessions(c.list("sessions", this::session))
                .inOrder(c.flag("inOrder", true))
                .leastGapDays(integer(c, "leastGapDays", 0, Course.LONGEST_GAP).orElse(0))
                .greatestGapDays(integer(c, "greatestGapDays", 0, Course.LONGEST_GAP))
                .cadenceDays(integer(c, "cadenceDays", 0, Course.LONGEST_GAP))
                .leastDays(integer(c, "leastDays", 1, CohortProblem.MOST))
                .people(integer(c, "people", 0, Room.GREATEST_SEATS))
                .addAllRooms(rooms.all(c, "rooms"))
                .addAllAbsences(CohortProblemReader.absences(c));
        c.noOtherFields();
        return course.build();
    }

    private CourseSession session(JsonCursor c) {
        Optional<Text> theme = c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty();
        CourseSession session = new CourseSession(
                theme,
                lecturers.all(c, "lecturers"),
                c.has("equipment") ? ImmutableSet.copyOf(c.texts("equipment")) : ImmutableSet.of());
        c.noOtherFields();
        return session;
    }

    private static OptionalInt integer(JsonCursor c, String field, int least, int greatest) {
        return c.has(field) ? OptionalInt.of(c.integer(field, least, greatest)) : OptionalInt.empty();
    }
}
