package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Shapes of the values in a record. */
final class Values {

    private Values() {}

    /** A text that is not blank and can be written in UTF-8. */
    static Shape text() {
        return of(node -> node.isTextual() && isText(node.textValue()), node -> " is no text");
    }

    static boolean isText(String text) {
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
                problems.add(place + otherwise.apply(node));
            }
        };
    }

    /** Exactly that text. */
    static Shape constant(String expected) {
        return of(
                node -> node.isTextual() && node.textValue().equals(expected),
                node -> " is " + Quoted.json(node) + ", expected \"" + expected + "\"");
    }

    /** One of those texts. */
    static Shape oneOf(String... known) {
        return of(
                node -> node.isTextual() && List.of(known).contains(node.textValue()),
                node -> " is " + Quoted.json(node) + ", expected one of " + String.join(", ", known));
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
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
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
                node -> " is " + Quoted.json(node)
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
        return of(Values::isMoment, node -> " is no date and time with offset");
    }

    private static boolean isMoment(JsonNode node) {
        try {
            return node.isTextual() && OffsetDateTime.parse(node.textValue()).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
