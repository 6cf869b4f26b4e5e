package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a part of a record must look like; notes each difference with its place. */
@FunctionalInterface
interface Shape {

    /** So many differences are noted, not to fill the memory where nothing is as it should be. */
    int MOST_PROBLEMS = 100;

    /** Notes in {@code problems} where the node differs. */
    void check(JsonNode node, Place place, List<String> problems);

    /** Where a document differs, none if nowhere. */
    default List<String> problems(JsonNode document) {
        List<String> problems = new ArrayList<>();
        check(document, Place.DOCUMENT, problems);
        return problems;
    }

    /** An object with exactly these fields: name, shape, name, shape and so on. */
    static Shape object(Object... namesAndShapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return (node, place, problems) -> {
            if (node.isObject()) {
                fields.forEach((name, shape) -> shape.check(node.path(name), place.field(name), problems));
                node.fieldNames().forEachRemaining(name -> {
                    if (!fields.containsKey(name)) {
                        note(place.field(name) + " is no field of a record", problems);
                    }
                });
            } else {
                note(place + " is no object", problems);
            }
        };
    }

    /** A list whose items all have that shape. */
    static Shape list(Shape item) {
        return (node, place, problems) -> {
            if (!node.isArray()) {
                note(place + " is no list", problems);
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                item.check(node.get(i), place.item(i), problems);
            }
        };
    }

    /** An object that maps any names to texts. */
    static Shape texts() {
        return map(text());
    }

    /** An object that maps any names to whole numbers within bounds. */
    static Shape wholes(long least, long greatest) {
        return map(whole(least, greatest));
    }

    /** An object that maps any names, which are texts themselves, to what has that shape. */
    private static Shape map(Shape value) {
        return (node, place, problems) -> {
            if (!node.isObject()) {
                note(place + " is no object", problems);
            }
            node.properties().forEach(e -> {
                if (!isText(e.getKey())) {
                    note(place + " has a name that is no text", problems);
                }
                value.check(e.getValue(), place.field(e.getKey()), problems);
            });
        };
    }

    /** That shape, or null. */
    static Shape orNull(Shape shape) {
        return (node, place, problems) -> {
            if (!node.isNull()) {
                shape.check(node, place, problems);
            }
        };
    }

    /** A text that is not blank and can be written in UTF-8. */
    static Shape text() {
        return of(node -> node.isTextual() && isText(node.textValue()), node -> " is no text");
    }

    private static boolean isText(String text) {
        if (text.isBlank()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** What holds of a value; otherwise the second says of it what is wrong. */
    private static Shape of(Predicate<JsonNode> holds, Function<JsonNode, String> otherwise) {
        return (node, place, problems) -> {
            if (!holds.test(node)) {
                note(place + otherwise.apply(node), problems);
            }
        };
    }

    /** Exactly that text. */
    static Shape constant(String expected) {
        return of(
                node -> node.isTextual() && node.textValue().equals(expected),
                node -> " is " + node + ", expected \"" + expected + "\"");
    }

    /** One of those texts. */
    static Shape oneOf(String... known) {
        return of(
                node -> node.isTextual() && List.of(known).contains(node.textValue()),
                node -> " is " + node + ", expected one of " + String.join(", ", known));
    }

    /** An object whose {@code kind} says which shape it has: kind, shape, kind, shape and so on. */
    static Shape oneOfKinds(Object... kindsAndShapes) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < kindsAndShapes.length; i += 2) {
            shapes.put((String) kindsAndShapes[i], (Shape) kindsAndShapes[i + 1]);
        }
        return (node, place, problems) -> {
            Shape shape = shapes.get(node.path("kind").asText());
            if (shape == null) {
                note(
                        place + ".kind is " + node.path("kind") + ", expected one of "
                                + String.join(", ", shapes.keySet()),
                        problems);
            } else {
                shape.check(node, place, problems);
            }
        };
    }

    /** A SHA-256 value: 64 lower-case hex digits. */
    static Shape hash() {
        return hex(32);
    }

    /** That many bytes in lower-case hex digits. */
    static Shape hex(int bytes) {
        return of(
                node -> isHex(node) && node.textValue().length() == 2 * bytes,
                node -> " is not " + 2 * bytes + " lower-case hex digits");
    }

    private static boolean isHex(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : "none";
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Bytes in lower-case hex digits, at least one. */
    static Shape hex() {
        return of(
                node -> isHex(node)
                        && !node.textValue().isEmpty()
                        && node.textValue().length() % 2 == 0,
                node -> " is not lower-case hex digits, two a byte");
    }

    /** A whole number within bounds. */
    static Shape whole(long least, long greatest) {
        return of(
                node -> node.isIntegralNumber()
                        && node.canConvertToLong()
                        && node.longValue() >= least
                        && node.longValue() <= greatest,
                node -> " is " + node
                        + (node.isFloatingPointNumber() ? " with a point or an exponent" : "")
                        + ", expected a whole number from " + least + " to " + greatest);
    }

    /** A whole number of any size from 0 on, in decimal digits as a text. */
    static Shape digits() {
        return of(
                node -> node.isTextual() && node.textValue().matches("0|[1-9][0-9]{0,77}"),
                node -> " is not a whole number in decimal digits");
    }

    /** True or false. */
    static Shape flag() {
        return of(JsonNode::isBoolean, node -> " is neither true nor false");
    }

    /** A moment with its offset, as ISO 8601 writes it. */
    static Shape moment() {
        return of(Shape::isMoment, node -> " is no date and time with offset");
    }

    private static boolean isMoment(JsonNode node) {
        try {
            return node.isTextual() && OffsetDateTime.parse(node.textValue()).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void note(String problem, List<String> problems) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
