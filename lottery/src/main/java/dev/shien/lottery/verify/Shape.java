package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part of a record must look like; notes each difference with its path. */
@FunctionalInterface
interface Shape {

    /** So many differences are noted, not to fill the memory where nothing is as it should be. */
    int MOST_PROBLEMS = 100;

    /** Notes in {@code problems} where the node differs. */
    void check(JsonNode node, String path, List<String> problems);

    /** An object with exactly these fields: name, shape, name, shape and so on. */
    static Shape object(Object... namesAndShapes) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShapes.length; i += 2) {
            fields.put((String) namesAndShapes[i], (Shape) namesAndShapes[i + 1]);
        }
        return (node, path, problems) -> {
            if (node.isObject()) {
                fields.forEach((name, shape) -> shape.check(node.path(name), path + "." + name, problems));
                node.fieldNames().forEachRemaining(name -> {
                    note(fields.containsKey(name), path + "." + name + " is no field of a record", problems);
                });
            } else {
                note(false, path + " is no object", problems);
            }
        };
    }

    /** A list whose items all have that shape. */
    static Shape list(Shape item) {
        return (node, path, problems) -> {
            note(node.isArray(), path + " is no list", problems);
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                item.check(node.get(i), path + "[" + i + "]", problems);
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
        return (node, path, problems) -> {
            note(node.isObject(), path + " is no object", problems);
            node.properties().forEach(e -> {
                text().check(TextNode.valueOf(e.getKey()), path + " has a name that", problems);
                value.check(e.getValue(), path + "." + e.getKey(), problems);
            });
        };
    }

    /** That shape, or null. */
    static Shape orNull(Shape shape) {
        return (node, path, problems) -> {
            if (!node.isNull()) {
                shape.check(node, path, problems);
            }
        };
    }

    /** A text that is not blank and can be written in UTF-8. */
    static Shape text() {
        return (node, path, problems) -> note(
                node.isTextual()
                        && !node.textValue().isBlank()
                        && node.textValue()
                                .codePoints()
                                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE),
                path + " is no text",
                problems);
    }

    /** Exactly that text. */
    static Shape constant(String expected) {
        return (node, path, problems) -> note(
                node.isTextual() && node.textValue().equals(expected),
                path + " is " + node + ", expected \"" + expected + "\"",
                problems);
    }

    /** One of those texts. */
    static Shape oneOf(String... known) {
        return (node, path, problems) -> note(
                node.isTextual() && List.of(known).contains(node.textValue()),
                path + " is " + node + ", expected one of " + String.join(", ", known),
                problems);
    }

    /** An object whose {@code kind} says which shape it has: kind, shape, kind, shape and so on. */
    static Shape oneOfKinds(Object... kindsAndShapes) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < kindsAndShapes.length; i += 2) {
            shapes.put((String) kindsAndShapes[i], (Shape) kindsAndShapes[i + 1]);
        }
        return (node, path, problems) -> {
            Shape shape = shapes.get(node.path("kind").asText());
            if (shape == null) {
                note(
                        false,
                        path + ".kind is " + node.path("kind") + ", expected one of "
                                + String.join(", ", shapes.keySet()),
                        problems);
            } else {
                shape.check(node, path, problems);
            }
        };
    }

    /** A SHA-256 value: 64 lower-case hex digits. */
    static Shape hash() {
        return hex(32);
    }

    /** That many bytes in lower-case hex digits. */
    static Shape hex(int bytes) {
        return (node, path, problems) -> note(
                isHex(node) && node.textValue().length() == 2 * bytes,
                path + " is not " + 2 * bytes + " lower-case hex digits",
                problems);
    }

    private static boolean isHex(JsonNode node) {
        return node.isTextual() && node.textValue().chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    /** Bytes in lower-case hex digits, at least one. */
    static Shape hex() {
        return (node, path, problems) -> note(
                isHex(node) && !node.textValue().isEmpty() && node.textValue().length() % 2 == 0,
                path + " is not lower-case hex digits, two a byte",
                problems);
    }

    /** A whole number within bounds. */
    static Shape whole(long least, long greatest) {
        return (node, path, problems) -> note(
                node.isIntegralNumber()
                        && node.canConvertToLong()
                        && node.longValue() >= least
                        && node.longValue() <= greatest,
                path + " is " + node
                        + (node.isFloatingPointNumber() ? " with a point or an exponent" : "")
                        + ", expected a whole number from " + least + " to " + greatest,
                problems);
    }

    /** A whole number of any size from 0 on, in decimal digits as a text. */
    static Shape digits() {
        return (node, path, problems) -> note(
                node.isTextual() && node.textValue().matches("0|[1-9][0-9]{0,77}"),
                path + " is not a whole number in decimal digits",
                problems);
    }

    /** True or false. */
    static Shape flag() {
        return (node, path, problems) -> note(node.isBoolean(), path + " is neither true nor false", problems);
    }

    /** A moment with its offset, as ISO 8601 writes it. */
    static Shape moment() {
        return (node, path, problems) -> note(isMoment(node), path + " is no date and time with offset", problems);
    }

    private static boolean isMoment(JsonNode node) {
        try {
            return node.isTextual() && OffsetDateTime.parse(node.textValue()).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void note(boolean ok, String problem, List<String> problems) {
        if (!ok && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
