package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Reads venues and sessions. */
final class SessionReader {

    private static final int GREATEST_NUMBER = 100_000;

    private final JsonCursor root;
    private final FiscalYear year;
    private final Once venueIds = new Once();

    private int lastNumber;
    private LocalDate lastDate = LocalDate.MIN;

    SessionReader(JsonCursor root, FiscalYear year) {
        this.root = root;
        this.year = year;
    }

    ImmutableList<Venue> venues() {
        return Reading.list(
                root,
                "venues",
                c -> Reading.closed(
                        c,
                        new Venue(
                                venueIds.check(c, "id", Reading.id(c, "id")),
                                c.localised("name"),
                                c.localised("address"),
                                Reading.texts(c, "access"))));
    }

    ImmutableList<ProgrammeSession> sessions(ImmutableList<Venue> venues) {
        ImmutableSet<String> known = venues.stream().map(Venue::id).collect(ImmutableSet.toImmutableSet());
        return Reading.list(root, "sessions", c -> session(c, known));
    }

    private ProgrammeSession session(JsonCursor c, ImmutableSet<String> venues) {
        int number = c.integer("number", lastNumber + 1, GREATEST_NUMBER);
        lastNumber = Math.max(lastNumber, number);
        ProgrammeSession session = new ProgrammeSession(number, date(c), parts(c), venue(c, venues));
        return Reading.closed(c, session);
    }

    private LocalDate date(JsonCursor c) {
        LocalDate date = c.date("date");
        if (!c.isSound("date")) {
            return date;
        }
        if (root.isSound("fiscalYear") && !year.contains(date)) {
            c.problem("date", "a day of the fiscal year " + year.from() + " to " + year.to());
        } else if (date.isBefore(lastDate)) {
            c.problem("date", "a day not before the session before it, " + lastDate);
        }
        lastDate = date;
        return date;
    }

    private Optional<String> venue(JsonCursor c, ImmutableSet<String> known) {
        Optional<String> venue = c.optionalText("venue");
        if (c.isSound("venue")
                && root.isSound("venues")
                && venue.filter(v -> !known.contains(v)).isPresent()) {
            c.problem("venue", "the id of a venue; known are " + known);
        }
        return venue;
    }

    private static ImmutableList<ProgrammePart> parts(JsonCursor c) {
        LocalTime[] end = {LocalTime.MIN};
        return Reading.someOf(c, "parts", p -> part(p, end));
    }

    private static ProgrammePart part(JsonCursor c, LocalTime[] lastEnd) {
        LocalTime start = c.time("start");
        LocalTime end = c.time("end");
        if (c.isSound("start") && c.isSound("end")) {
            if (!end.isAfter(start)) {
                c.problem("end", "a time after start " + start);
            }
            if (start.isBefore(lastEnd[0])) {
                c.problem("start", "a time not before the part before it ends at " + lastEnd[0]);
            }
            lastEnd[0] = end;
        }
        ProgrammePart part = new ProgrammePart(
                c.oneOf("kind", PartKind.class),
                start,
                end,
                c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty());
        return Reading.closed(c, part);
    }
}
