package dev.shien.domain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.shien.domain.reason.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A place in a JSON document that is being read. Accessors never throw on a bad document: they note the problem with
 * its path, the value and what was expected, and return a harmless value so that reading goes on; {@link #read} throws
 * all problems together. Not safe for use by several threads.
 */
public final class JsonCursor {

    private static final String WHOLE_TEXT = "a text of whole characters";

    private final String source;
    private final String path;
    private final JsonNode node;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    private JsonCursor(String source, String path, JsonNode node, List<Problem> problems) {
        this.source = source;
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    /**
     * Reads a whole document.
     *
     * @param source the document's name for messages
     * @param format what its field {@code format} must say, such as {@code shien/programme/1}
     * @param reader builds the value; an {@link IllegalArgumentException} it throws counts as a problem of the document
     * @throws InvalidDocument with all problems, if there is any
     */
    public static <T> T read(String source, JsonNode root, String format, Function<JsonCursor, T> reader) {
        List<Problem> problems = new ArrayList<>();
        JsonCursor cursor = new JsonCursor(source, "$", root, problems);
        if (!root.isObject()) {
            throw InvalidDocument.of(source, "$", describe(root), "a JSON object");
        }
        if (!cursor.text("format").equals(format)) {
            throw InvalidDocument.of(source, "$.format", describe(root.path("format")), "\"" + format + "\"");
        }
        Optional<T> value = cursor.attempt(reader);
        if (!problems.isEmpty()) {
            throw new InvalidDocument(problems);
        }
        return value.orElseThrow();
    }

    /** Runs a reader at this place; what it refuses by {@link IllegalArgumentException} is noted, unless noted before. */
    private <T> Optional<T> attempt(Function<JsonCursor, T> reader) {
        int before = problems.size();
        try {
            return Optional.of(reader.apply(this));
        } catch (IllegalArgumentException e) {
            if (problems.size() == before) {
                note(path, node, String.valueOf(e.getMessage()).replaceFirst("^Expected ", ""));
            }
            return Optional.empty();
        }
    }

    /** A text that is not blank. */
    public String text(String field) {
        JsonNode value = get(field);
        if (!isText(value)) {
            note(at(field), value, WHOLE_TEXT);
            return "?";
        }
        return value.textValue();
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank() && Json.isWhole(value.textValue());
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** A whole number within bounds, both included. */
    public int integer(String field, int least, int greatest) {
        return (int) number(field, least, greatest);
    }

    /** A whole number within bounds, both included. */
    public long number(String field, long least, long greatest) {
        JsonNode value = get(field);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > greatest) {
            note(at(field), value, "a whole number from " + least + " to " + greatest);
            return least;
        }
        return value.longValue();
    }

    /** True or false; {@code otherwise} where the field is left out. */
    public boolean flag(String field, boolean otherwise) {
        JsonNode value = get(field);
        if (!value.isMissingNode() && !value.isBoolean()) {
            note(at(field), value, "true or false");
        }
        return value.asBoolean(otherwise);
    }

    /** A date such as {@code 2024-07-23}. */
    public LocalDate date(String field) {
        return parsed(field, JsonCursor::day, LocalDate.EPOCH, "a date such as 2024-07-23");
    }

    /** Four digits for the year: ISO 8601 has others only by agreement. */
    private static LocalDate day(String text) {
        if (text.length() != "2024-07-23".length()) {
            throw new DateTimeParseException("No date of the years 0000 to 9999", text, 0);
        }
        return LocalDate.parse(text);
    }

    /** A time of day such as {@code 13:00}. */
    public LocalTime time(String field) {
        return parsed(field, LocalTime::parse, LocalTime.MIDNIGHT, "a time of day such as 13:00");
    }

    /** A time zone such as {@code Asia/Tokyo}. */
    public ZoneId zone(String field) {
        return parsed(field, ZoneId::of, ZoneOffset.UTC, "a time zone such as Asia/Tokyo");
    }

    /** A moment with its offset such as {@code 2024-06-28T23:59:59+09:00}. */
    public OffsetDateTime instant(String field) {
        return parsed(
                field,
                OffsetDateTime::parse,
                LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC),
                "a moment with offset such as 2024-06-28T23:59:59+09:00");
    }

    /** One of the constants of an enum, by name. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        return oneOf(field, ImmutableList.copyOf(type.getEnumConstants()));
    }

    /** One of some constants of an enum, at least one, by name. */
    public <E extends Enum<E>> E oneOf(String field, ImmutableCollection<E> constants) {
        JsonNode value = get(field);
        for (E constant : constants) {
            if (value.isTextual() && constant.name().equals(value.textValue())) {
                return constant;
            }
        }
        note(at(field), value, "one of " + constants);
        return constants.iterator().next();
    }

    /** One of the constants of an enum; {@code otherwise} where the field is left out. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type, E otherwise) {
        return has(field) ? oneOf(field, type) : otherwise;
    }

    /** A text in Japanese and English. */
    public Text localised(String field) {
        JsonCursor both = object(field);
        Text text = Text.of(both.text("ja"), both.text("en"));
        both.noOtherFields();
        return text;
    }

    /** A list of objects; those that cannot be read are noted and left out. */
    public <T> ImmutableList<T> list(String field, Function<JsonCursor, T> reader) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        for (JsonCursor item : items(field)) {
            if (item.node.isObject()) {
                item.attempt(reader).ifPresent(items::add);
            } else {
                item.note(item.path, item.node, "an object");
            }
        }
        return items.build();
    }

    /** A list of things of any form, which the reader tells apart; those that it cannot read are noted and left out. */
    public <T> ImmutableList<T> each(String field, Function<JsonCursor, T> reader) {
        ImmutableList.Builder<T> items = ImmutableList.builder();
        for (JsonCursor item : items(field)) {
            item.attempt(reader).ifPresent(items::add);
        }
        return items.build();
    }

    /** A list of texts. */
    public ImmutableList<String> texts(String field) {
        return values(field, text -> text);
    }

    /** A list of texts, each parsed; what the parser refuses by {@link IllegalArgumentException} is noted. */
    public <T> ImmutableList<T> values(String field, Function<String, T> parser) {
        return at(field, get(field)).values(parser);
    }

    /** The list of texts that stands at this place, each parsed; what the parser refuses is noted. */
    public <T> ImmutableList<T> values(Function<String, T> parser) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        for (JsonCursor item : items()) {
            if (isText(item.node)) {
                item.attempt(c -> parser.apply(c.node.textValue())).ifPresent(values::add);
            } else {
                item.note(item.path, item.node, WHOLE_TEXT);
            }
        }
        return values.build();
    }

    /** An object. */
    public JsonCursor object(String field) {
        JsonNode value = get(field);
        if (!value.isObject()) {
            note(at(field), value, "an object");
        }
        return new JsonCursor(source, at(field), value, value.isObject() ? problems : new ArrayList<>());
    }

    /** An object that may be left out. */
    public Optional<JsonCursor> optionalObject(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /**
     * A text that a parser turns into a value; what it refuses by {@link IllegalArgumentException} is noted.
     *
     * @param otherwise the harmless value with which reading goes on after a problem
     */
    public <T> T value(String field, Function<String, T> parser, T otherwise) {
        JsonNode value = get(field);
        if (!value.isTextual()) {
            note(at(field), value, "a text");
            return otherwise;
        }
        return at(field, value).attempt(c -> parser.apply(value.textValue())).orElse(otherwise);
    }

    /** Notes that the field's value is not what was expected. */
    public void problem(String field, String expected) {
        note(at(field), get(field), expected);
    }

    /** Notes that the object as a whole is not what was expected. */
    public void problem(String expected) {
        note(path, node, expected);
    }

    /** Notes a problem for every field that was not asked for until now. */
    public void noOtherFields() {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!asked.contains(field.getKey())) {
                note(at(field.getKey()), field.getValue(), "no such field; known here are " + sortedAsked());
            }
        }
    }

    /** Whether nothing wrong was noted so far at the field or below it, so that it can be compared with others. */
    public boolean isSound(String field) {
        String where = at(field);
        return problems.stream()
                .map(Problem::path)
                .noneMatch(p -> p.equals(where) || p.startsWith(where + ".") || p.startsWith(where + "["));
    }

    /** Whether the field is there and not null. */
    public boolean has(String field) {
        asked.add(field);
        return node.hasNonNull(field);
    }

    /** The names of the fields of this object, in the order of the document; those that cannot be written again are noted. */
    public ImmutableList<String> fields() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (Json.isWhole(field.getKey())) {
                names.add(field.getKey());
            } else {
                note(at(field.getKey()), field.getValue(), "a name of whole characters");
            }
        }
        return names.build();
    }

    /** What stands at this place. */
    public JsonNode node() {
        return node;
    }

    /** Where this place is, such as {@code $.quotas[2]}. */
    public String path() {
        return path;
    }

    private ImmutableList<JsonCursor> items(String field) {
        return at(field, get(field)).items();
    }

    private ImmutableList<JsonCursor> items() {
        if (!node.isArray()) {
            note(path, node, "a list");
            return ImmutableList.of();
        }
        ImmutableList.Builder<JsonCursor> items = ImmutableList.builder();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonCursor(source, path + "[" + i + "]", node.get(i), problems));
        }
        return items.build();
    }

    private <T> T parsed(String field, Function<String, T> parser, T otherwise, String expected) {
        JsonNode value = get(field);
        try {
            if (value.isTextual()) {
                return parser.apply(value.textValue());
            }
        } catch (DateTimeException e) {
            // Noted below, like every other value that is no date.
        }
        note(at(field), value, expected);
        return otherwise;
    }

    private JsonNode get(String field) {
        asked.add(field);
        JsonNode value = node.path(field);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private String at(String field) {
        return path + "." + field;
    }

    private JsonCursor at(String field, JsonNode value) {
        return new JsonCursor(source, at(field), value, problems);
    }

    private void note(String where, JsonNode value, String expected) {
        problems.add(new Problem(source, where, describe(value), expected));
    }

    private String sortedAsked() {
        return String.join(", ", asked.stream().sorted().toList());
    }

    private static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING -> "left out";
            case NULL -> "null";
            default -> value.getNodeType().name().toLowerCase(Locale.ROOT) + " " + value;
        };
    }
}
