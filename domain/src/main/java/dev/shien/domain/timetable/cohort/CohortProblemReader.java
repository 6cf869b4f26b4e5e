package dev.shien.domain.timetable.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.json.Once;
import dev.shien.domain.plan.TravelReader;
import java.time.LocalTime;
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
        TravelReader travel = new TravelReader(root);
        CohortProblem.Builder problem = CohortProblem.builder()
                .zone(root.zone("zone"))
                .addAllSlots(root.list("slots", CohortProblemReader::slot))
                .travel(travel.times());
        KnownIds places = travel.places();
        problem.addAllRooms(root.list("rooms", c -> room(c, places)))
                .addAllLecturers(list("lecturers", c -> lecturer(c, places)))
                .addAllCohorts(list("cohorts", this::cohort));
        CourseReader courses = new CourseReader(
                roomIds.known(root, "rooms", "a room"),
                lecturerIds.known(root, "lecturers", "a lecturer"),
                cohortIds.known(root, "cohorts", "a cohort"));
        problem.addAllCourses(root.list("courses", courses::course))
                .addAllPins(list("pins", CohortProblemReader::placed))
                .addAllPrevious(list("previous", CohortProblemReader::placed))
                .weights(root.optionalObject("weights")
                        .map(CohortWeightsReader::read)
                        .orElseGet(CohortWeights::defaults));
        root.noOtherFields();
        return problem;
    }

    private <T> ImmutableList<T> list(String field, Function<JsonCursor, T> reader) {
        return root.has(field) ? root.list(field, reader) : ImmutableList.of();
    }

    static ImmutableList<Absence> absences(JsonCursor c) {
        return c.has("absences") ? c.list("absences", CohortProblemReader::absence) : ImmutableList.of();
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

    private Room room(JsonCursor c, KnownIds places) {
        Room room = Room.builder()
                .id(roomIds.check(c, "id", c.text("id")))
                .seats(c.integer("seats", 1, Room.GREATEST_SEATS))
                .place(places.optional(c, "place"))
                .addAllEquipment(c.has("equipment") ? c.texts("equipment") : ImmutableList.of())
                .addAllAbsences(absences(c))
                .sessionsAtOnce(c.has("sessionsAtOnce") ? c.integer("sessionsAtOnce", 1, CohortProblem.MOST) : 1)
                .build();
        c.noOtherFields();
        return room;
    }

    private Lecturer lecturer(JsonCursor c, KnownIds places) {
        Lecturer lecturer = Lecturer.builder()
                .id(lecturerIds.check(c, "id", c.text("id")))
                .base(places.optional(c, "base"))
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
