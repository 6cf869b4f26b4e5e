package dev.shien.domain.visit;

import com.google.common.collect.ImmutableMap;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.KnownIds;
import dev.shien.domain.json.Once;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the days of sessions. */
final class SessionReader {

    private final JsonCursor root;
    private final ImmutableMap<Integer, LocalDate> sessions;
    private final ImmutableMap<String, ImmutableMap<Integer, LocalDate>> series;

    SessionReader(JsonCursor root) {
        this.root = root;
        this.sessions = root.has("sessions") ? sessions(root) : ImmutableMap.of();
        Map<String, ImmutableMap<Integer, LocalDate>> named = new LinkedHashMap<>();
        Once ids = new Once();
        VisitReading.list(root, "series", c -> {
            String id = ids.check(c, "id", c.text("id"));
            named.put(id, VisitReading.closed(c, sessions(c)));
            return id;
        });
        this.series = ImmutableMap.copyOf(named);
    }

    private static ImmutableMap<Integer, LocalDate> sessions(JsonCursor c) {
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        Once numbers = new Once();
        c.list("sessions", session -> {
            int number = numbers.check(session, "number", session.integer("number", 1, VisitReading.GREATEST_NUMBER));
            days.put(number, session.date("date"));
            return VisitReading.closed(session, number);
        });
        return ImmutableMap.copyOf(days);
    }

    ImmutableMap<Integer, LocalDate> sessions() {
        return sessions;
    }

    ImmutableMap<String, ImmutableMap<Integer, LocalDate>> series() {
        return series;
    }

    KnownIds ids() {
        return new KnownIds("a series", root.isSound("series") ? Optional.of(series.keySet()) : Optional.empty());
    }

    /** All days of sessions with the words for whose they are; nothing unless all could be read. */
    ImmutableMap<String, ImmutableMap<Integer, LocalDate>> all() {
        if (!root.isSound("sessions") || !root.isSound("series")) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, ImmutableMap<Integer, LocalDate>> all = ImmutableMap.builder();
        if (series.isEmpty() || !sessions.isEmpty()) {
            all.put("the programme", sessions);
        }
        series.forEach((id, days) -> all.put("series '" + id + "'", days));
        return all.buildOrThrow();
    }
}
