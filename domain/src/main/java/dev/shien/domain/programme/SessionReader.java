package dev.shien.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.json.Once;
import dev.shien.domain.reason.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads venues and sessions. */
final class SessionReader {

    private static final int GREATEST_NUMBER = 100_000;

    private final JsonCursor root;
    private final FiscalYear year;
    private final Once venueIds = new Once();

    private final Set<Integer> rounds = new TreeSet<>();
    private boolean datesKnown = true;
    private boolean roundsKnown = true;

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

    ImmutableList<ProgrammeSession> sessions() {
        ImmutableList<ProgrammeSession> sessions = Reading.list(root, "sessions", this::session);
        boolean all = !root.has("sessions")
                || (root.node().get("sessions").isArray()
                        && root.node().get("sessions").size() == sessions.size());
        datesKnown &= all;
        roundsKnown &= all;
        return sessions;
    }

    /** The numbers of the sessions that have a workshop, if all of them could be read. */
    Optional<ImmutableSet<Integer>> rounds() {
        return roundsKnown ? Optional.of(ImmutableSet.copyOf(rounds)) : Optional.empty();
    }

    /** Whether number and date of all sessions could be read. */
    boolean knowsDates() {
        return datesKnown;
    }

    private ProgrammeSession session(JsonCursor c) {
        int number = c.integer("number", lastNumber + 1, GREATEST_NUMBER);
        lastNumber = Math.max(lastNumber, number);
        ProgrammeSession session = new ProgrammeSession(number, date(c), parts(c, number), venue(c));
        datesKnown &= c.isSound("number") && c.isSound("date");
        roundsKnown &= c.isSound("number");
        return Reading.closed(c, session);
    }

    private LocalDate date(JsonCursor c) {
        LocalDate date = Reading.date(c, "date");
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

    private Optional<String> venue(JsonCursor c) {
        Optional<String> venue = c.optionalText("venue");
        if (c.isSound("venue")
                && (!root.has("venues") || venueIds.knowsAll(root, "venues"))
                && venue.filter(v -> !venueIds.values().contains(v)).isPresent()) {
            c.problem("venue", "the id of a venue; known are " + venueIds.values());
        }
        return venue;
    }

    private ImmutableList<ProgrammePart> parts(JsonCursor c, int session) {
        Once kinds = new Once();
        LocalTime[] lastEnd = {LocalTime.MIN};
        ImmutableList<ProgrammePart> parts = Reading.someOf(c, "parts", p -> part(p, kinds, lastEnd));
        roundsKnown &= kinds.knowsAll(c, "parts");
        if (kinds.values().contains(PartKind.WORKSHOP)) {
            rounds.add(session);
        }
        return parts;
    }

    private static ProgrammePart part(JsonCursor c, Once kinds, LocalTime[] lastEnd) {
        PartKind kind = kinds.check(c, "kind", c.oneOf("kind", PartKind.class));
        LocalTime start = c.time("start");
        LocalTime end = c.time("end");
        if (c.isSound("start") && c.isSound("end")) {
            requireOrder(c, start, end, lastEnd[0]);
            lastEnd[0] = end;
        }
        Optional<Text> theme = c.has("theme") ? Optional.of(c.localised("theme")) : Optional.empty();
        return Reading.closed(c, new ProgrammePart(kind, start, end, theme));
    }

    private static void requireOrder(JsonCursor c, LocalTime start, LocalTime end, LocalTime lastEnd) {
        if (!end.isAfter(start)) {
            c.problem("end", "a time after start " + start);
        }
        if (start.isBefore(lastEnd)) {
            c.problem("start", "a time not before the part before it ends at " + lastEnd);
        }
    }
}
