package dev.shien.domain.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.shien.domain.json.JsonCursor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the readers of the parts of a problem share. */
final class VisitReading {

    static final int GREATEST_NUMBER = 1_000;
    static final int GREATEST_GAP = 1_000;
    static final int GREATEST_LIMIT = 100_000;

    private static final Pattern ZONED = Pattern.compile(".+T.+(Z|[+-]\\d{2}(:?\\d{2})?|])");
    private static final String LOCAL = "a local date and time to the minute such as 2024-07-08T13:00";

    private VisitReading() {}

    /** A list, empty if it is left out. */
    static <T> ImmutableList<T> list(JsonCursor c, String field, Function<JsonCursor, T> reader) {
        return c.has(field) ? c.list(field, reader) : ImmutableList.of();
    }

    /** A whole number; {@code otherwise} where the field is left out. */
    static int number(JsonCursor c, String field, int least, int greatest, int otherwise) {
        return c.has(field) ? c.integer(field, least, greatest) : otherwise;
    }

    /** The value, after noting all fields that nobody asked for. */
    static <T> T closed(JsonCursor c, T value) {
        c.noOtherFields();
        return value;
    }

    /** A local date and time, in whole minutes; one with an offset or a zone is told that it must have none. */
    static LocalDateTime local(JsonCursor c, String field) {
        return c.value(field, VisitReading::local, LocalDate.EPOCH.atStartOfDay());
    }

    private static LocalDateTime local(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            if (time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
                return time;
            }
        } catch (DateTimeParseException e) {
            if (ZONED.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        LOCAL + ", without offset or zone: all times are those of the zone of the document", e);
            }
        }
        throw new IllegalArgumentException(LOCAL);
    }

    /** Modes of visit, at least one where the field is there. */
    static ImmutableSet<VisitMode> modes(JsonCursor c) {
        ImmutableSet<VisitMode> modes = ImmutableSet.copyOf(c.values("modes", VisitReading::mode));
        if (modes.isEmpty() && c.isSound("modes")) {
            c.problem("modes", "at least one of " + ImmutableList.copyOf(VisitMode.values()));
        }
        return modes;
    }

    private static VisitMode mode(String name) {
        for (VisitMode mode : VisitMode.values()) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("one of " + ImmutableList.copyOf(VisitMode.values()));
    }

    /** A span of a day; none if it cannot be. */
    static Optional<DaySpan> span(JsonCursor c) {
        LocalDate date = c.date("date");
        LocalTime from = c.time("from");
        LocalTime to = c.time("to");
        c.noOtherFields();
        if (!c.isSound("date") || !endsAfter(c, "from", from, "to", to)) {
            return Optional.empty();
        }
        return Optional.of(new DaySpan(date, from, to));
    }

    /** Notes a time of day that is not after an earlier one. */
    static boolean endsAfter(JsonCursor c, String earlier, LocalTime from, String later, LocalTime to) {
        boolean sound = c.isSound(earlier) && c.isSound(later);
        if (sound && !to.isAfter(from)) {
            c.problem(later, "a time of day after " + earlier + " " + from);
        }
        return sound && to.isAfter(from);
    }
}
