package dev.shien.domain.programme;

import static dev.shien.domain.calendar.BusinessCalendar.YEARS;

import com.google.common.collect.ImmutableList;
import dev.shien.domain.json.JsonCursor;
import dev.shien.domain.reason.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the readers of the parts of a programme share. */
final class Reading {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

    private static final Pattern QUESTION = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    private static final String NAME = "a name of 1 to 64 lower-case letters, digits, hyphens and underscores";

    private Reading() {}

    /** An id: lower-case letters, digits and hyphens, so that it can stand in file names and addresses. */
    static String id(JsonCursor c, String field) {
        return matching(c, field, ID, "an id of 1 to 64 lower-case letters, digits and hyphens, such as tokyo-2024");
    }

    /** The name of a question, which is the name of a fact or of an attribute as well. */
    static String question(JsonCursor c, String field) {
        return matching(c, field, QUESTION, NAME);
    }

    /** Notes a field whose own name could not be that of a question. */
    static void nameOfQuestion(JsonCursor c, String field) {
        if (!QUESTION.matcher(field).matches()) {
            c.problem(field, NAME + " for what stands here");
        }
    }

    private static String matching(JsonCursor c, String field, Pattern pattern, String expected) {
        String text = c.text(field);
        if (c.isSound(field) && !pattern.matcher(text).matches()) {
            c.problem(field, expected);
        }
        return text;
    }

    /** A list of texts in both languages, none if it is left out. */
    static ImmutableList<Text> texts(JsonCursor c, String field) {
        return list(c, field, Reading::text);
    }

    private static Text text(JsonCursor c) {
        return closed(c, Text.of(c.text("ja"), c.text("en")));
    }

    /** A list, empty if it is left out. */
    static <T> ImmutableList<T> list(JsonCursor c, String field, Function<JsonCursor, T> reader) {
        return c.has(field) ? c.list(field, reader) : ImmutableList.of();
    }

    /** A list with at least one element. */
    static <T> ImmutableList<T> someOf(JsonCursor c, String field, Function<JsonCursor, T> reader) {
        ImmutableList<T> items = c.list(field, reader);
        if (items.isEmpty() && c.isSound(field)) {
            c.problem(field, "at least one element");
        }
        return items;
    }

    /** A date in a year that can be reckoned with. */
    static LocalDate date(JsonCursor c, String field) {
        LocalDate date = c.date(field);
        if (!c.isSound(field) || YEARS.contains(date.getYear())) {
            return date;
        }
        c.problem(field, "a date in the years " + YEARS.lowerEndpoint() + " to " + YEARS.upperEndpoint());
        return LocalDate.EPOCH;
    }

    /** A local date and time such as {@code 2024-06-28T17:00}, or a date alone with the time that is meant then. */
    static LocalDateTime moment(JsonCursor c, String field, LocalTime timeOfDate) {
        LocalDateTime otherwise = LocalDate.EPOCH.atStartOfDay();
        LocalDateTime moment = c.value(field, text -> parseMoment(text, timeOfDate), otherwise);
        if (YEARS.contains(moment.getYear())) {
            return moment;
        }
        c.problem(field, "a date in the years " + YEARS.lowerEndpoint() + " to " + YEARS.upperEndpoint());
        return otherwise;
    }

    private static LocalDateTime parseMoment(String text, LocalTime timeOfDate) {
        try {
            return text.indexOf('T') < 0 ? LocalDate.parse(text).atTime(timeOfDate) : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "a date such as 2024-06-28, or with a time of day such as 2024-06-28T23:59:59", e);
        }
    }

    /** Notes that a later date comes before an earlier one, unless one of them could not be read. */
    static void requireOrder(JsonCursor c, String earlier, LocalDate first, String later, LocalDate second) {
        if (second.isBefore(first) && c.isSound(earlier) && c.isSound(later)) {
            c.problem(later, "a date that is not before " + earlier + " " + first);
        }
    }

    /** The address of a page. */
    static String address(JsonCursor c, String field) {
        String address = c.text(field);
        if (c.isSound(field) && !isPage(address)) {
            c.problem(field, "the address of a page that begins with https:// or http://");
        }
        return address;
    }

    private static boolean isPage(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A text that a parser can read, as it stands in the document. */
    static String checked(JsonCursor c, String field, Consumer<String> parser, String expected) {
        String text = c.text(field);
        if (c.isSound(field)) {
            try {
                parser.accept(text);
            } catch (IllegalArgumentException e) {
                c.problem(field, expected);
            }
        }
        return text;
    }

    /** A parser of the constants of an enum. */
    static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** The value, after noting all fields that nobody asked for. */
    static <T> T closed(JsonCursor c, T value) {
        c.noOtherFields();
        return value;
    }
}
