package dev.shien.domain.timetable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the sessions of a series, and what speaks of them by number or lecturer. */
final class SeriesSessionReader {

    private static final String FIELD = "sessions";

    private final JsonCursor root;
    private final ImmutableList<SeriesSession> sessions;
    private final Set<String> lecturers = new LinkedHashSet<>();

    SeriesSessionReader(JsonCursor root) {
        this.root = root;
        this.sessions = read();
    }

    ImmutableList<SeriesSession> sessions() {
        return sessions;
    }

    /** A list, or how many there are. */
    private ImmutableList<SeriesSession> read() {
        if (root.node().path(FIELD).isNumber()) {
            return SeriesSession.unnamed(root.integer(FIELD, 1, SeriesProblem.MOST_SESSIONS));
        }
        ImmutableList<SeriesSession> items = root.list(FIELD, this::session);
        int size = root.node().path(FIELD).size();
        if (root.isSound(FIELD) && (size == 0 || size > SeriesProblem.MOST_SESSIONS)) {
            root.problem(FIELD, "1 to " + SeriesProblem.MOST_SESSIONS + " sessions");
        }
        return items;
    }

    private SeriesSession session(JsonCursor c) {
        SeriesSession session = new SeriesSession(
                c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty(), c.optionalText("lecturer"));
        session.lecturer().ifPresent(lecturers::add);
        c.noOtherFields();
        return session;
    }

    ImmutableList<SeriesDate> dates(String field) {
        Once once = new Once();
        return root.has(field) ? root.list(field, c -> date(c, once)) : ImmutableList.of();
    }

    private SeriesDate date(JsonCursor c, Once once) {
        int number = c.integer("session", 1, root.isSound(FIELD) ? sessions.size() : SeriesProblem.MOST_SESSIONS);
        SeriesDate date = new SeriesDate(once.check(c, "session", number), c.date("date"));
        c.noOtherFields();
        return date;
    }

    /** The number of a session that stands by itself in a list. */
    int number(JsonCursor c) {
        int greatest = root.isSound(FIELD) ? sessions.size() : SeriesProblem.MOST_SESSIONS;
        if (!c.node().isInt() || c.node().intValue() < 1 || c.node().intValue() > greatest) {
            throw new IllegalArgumentException("a whole number from 1 to " + greatest);
        }
        return c.node().intValue();
    }

    ImmutableSet<Integer> numbers(JsonCursor c, String field) {
        return c.has(field) ? ImmutableSet.copyOf(c.each(field, this::number)) : ImmutableSet.of();
    }

    Optional<String> lecturer(JsonCursor c, String field) {
        Optional<String> lecturer = c.optionalText(field);
        if (lecturer.isPresent() && c.isSound(field) && root.isSound(FIELD) && !lecturers.contains(lecturer.get())) {
            c.problem(field, "the lecturer of a session; known are " + lecturers);
        }
        return lecturer;
    }
}
