package dev.shien.domain.timetable;

import dev.shien.domain.json.JsonCursor;
import java.time.LocalTime;
import java.util.Optional;

/** Reads a part of the sessions of a series. */
final class SessionPartReader {

    private SessionPartReader() {}

    static SessionPart read(JsonCursor c) {
        LocalTime start = c.time("start");
        LocalTime end = c.time("end");
        if (c.isSound("start") && c.isSound("end") && !end.isAfter(start)) {
            c.problem("end", "a time after the start at " + start);
            end = LocalTime.MAX;
        }
        SessionPart.Builder part = SessionPart.builder()
                .id(c.text("id"))
                .name(c.localised("name"))
                .theme(c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty());
        c.noOtherFields();
        boolean sound = c.isSound("start") && c.isSound("end");
        return part.start(sound ? start : LocalTime.MIN)
                .end(sound ? end : LocalTime.MAX)
                .build();
    }
}
