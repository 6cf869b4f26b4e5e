package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.plan.TravelTimes;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Reads the document {@value #FORMAT}, described in {@code docs/timetable-problem-format.md}. */
public final class CohortProblemReader {

    /** The kind and version of the document. */
    public static final String FORMAT = "shien/cohort-problem/1";

    private final JsonCursor root;
    private final Once roomIds = new Once();
    private final Once lecturerIds = new Once();
    private final Once cohortIds = new Once();
    private final Once courseIds = new Once();

    private CohortProblemReader(JsonCursor root) {
        this.root = root;
    }

    /**
     * Reads a problem.
     *
     * @param source the document's name for messages
     * @throws dev.shien.domain.json.InvalidDocument with all that is wrong with the parts of the document
     * @throws IllegalArgumentException if the parts contradict each other; it names the element that does
     */
    public static CohortProblem read(String source, JsonNode root) {
        return JsonCursor.read(source, root, FORMAT, cursor -> new CohortProblemReader(cursor).problem())
                .build();
    }

    private CohortProblem.Builder problem() {
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(root.value("zone", CohortProblemReader::zone, ZoneOffset.UTC))
                .addAllSlots(root.list("slots", CohortProblemReader::slot))
                .addAllRooms(root.list("rooms", this::room))
                .addAllLecturers(list("lecturers", this::lecturer))
                .addAllCohorts(list("cohorts", this::cohort))
                .addAllCourses(root.list("courses", new CourseReader(courseIds, known())::course))
                .travel(new TravelTimes(list("travel", CohortProblemReader::leg)))
                .addAllPins(list("pins", CohortProblemReader::placed))
                .addAllPrevious(list("previous", CohortProblemReader::placed))
                .weights(root.optionalObject("weights")
                        .map(CohortWeightsReader::read)
                        .orElseGet(CohortWeights::defaults));
        root.noOtherFields();
        return problem;
    }

    /** The ids of which courses may speak; nothing is known of a list that could not be read whole. */
    private CourseReader.Known known() {
        return new CourseReader.Known(
                known("rooms", roomIds), known("lecturers", lecturerIds), known("cohorts", cohortIds));
    }

    private Optional<ImmutableSet<Object>> known(String list, Once ids) {
        return !root.has(list) || ids.knowsAll(root, list) ? Optional.of(ids.values()) : Optional.empty();
    }

    private <T> ImmutableList<T> list(String field, Function<JsonCursor, T> reader) {
        return root.has(field) ? root.list(field, reader) : ImmutableList.of();
    }

    static ImmutableList<Absence> absences(JsonCursor c) {
        return c.has("absences") ? c.list("absences", CohortProblemReader::absence) : ImmutableList.of();
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time zone such as Asia/Tokyo", e);
        }
    }

    private static Slot slot(JsonCursor c) {
        LocalTime start = c.time("start");
        Slot slot = new Slot(c.date("date"), start, after(start, c, "end"));
        c.noOtherFields();
        return slot;
    }

    /** The time at a field, which must be later than another. */
    private static LocalTime after(LocalTime start, JsonCursor c, String field) {
        LocalTime end = c.time(field);
        if (c.isSound(field) && !end.isAfter(start)) {
            c.problem(field, "a time after " + start);
        }
        return end.isAfter(start) ? end : LocalTime.MAX;
    }

    private static Absence absence(JsonCursor c) {
        Optional<LocalTime> from = c.has("from") ? Optional.of(c.time("from")) : Optional.empty();
        Absence absence = new Absence(
                c.date("date"),
                from,
                c.has("to") ? Optional.of(after(from.orElse(LocalTime.MIN), c, "to")) : Optional.empty());
        c.noOtherFields();
        return absence;
    }

    private Room room(JsonCursor c) {
        Room room = Room.builder()
                .id(roomIds.check(c, "id", c.text("id")))
                .seats(c.integer("seats", 1, Room.GREATEST_SEATS))
                .place(c.optionalText("place"))
                .addAllEquipment(CourseReader.texts(c, "equipment"))
                .addAllAbsences(absences(c))
                .sessionsAtOnce(c.has("sessionsAtOnce") ? c.integer("sessionsAtOnce", 1, CohortProblem.MOST) : 1)
                .build();
        c.noOtherFields();
        return room;
    }

    private Lecturer lecturer(JsonCursor c) {
        Lecturer lecturer = Lecturer.builder()
                .id(lecturerIds.check(c, "id", c.text("id")))
                .base(c.optionalText("base"))
                .addAllAbsences(absences(c))
                .build();
        c.noOtherFields();
        return lecturer;
    }

    private Cohort cohort(JsonCursor c) {
        Cohort cohort = Cohort.builder()
                .id(cohortIds.check(c, "id", c.text("id")))
                .people(c.integer("people", 0, Room.GREATEST_SEATS))
                .addAllAbsences(absences(c))
                .build();
        c.noOtherFields();
        return cohort;
    }

    private static TravelTimes.Leg leg(JsonCursor c) {
        TravelTimes.Leg leg =
                new TravelTimes.Leg(c.text("from"), c.text("to"), c.integer("minutes", 0, TravelTimes.LONGEST));
        c.noOtherFields();
        return leg;
    }

    /** A session as it was printed in a plan, or as it is given. */
    static PlacedSession placed(JsonCursor c) {
        PlacedSession placed = new PlacedSession(
                c.text("course"),
                c.integer("number", 1, CohortProblem.MOST),
                slot(c.object("slot")),
                c.text("room"),
                c.optionalText("lecturer"));
        c.noOtherFields();
        return placed;
    }
}
