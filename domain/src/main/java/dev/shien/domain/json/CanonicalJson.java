package dev.shien.domain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a JSON value after RFC 8785: no white space, object keys sorted by UTF-16 code units, strings
 * escaped as ECMAScript does. Numbers are integers within ±(2^53-1), the range in which all JSON parsers agree
 * (RFC 7493 section 2.2); anything else is refused and has to be written as a string.
 */
public final class CanonicalJson {

    private static final long GREATEST = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    /** The canonical form in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return string(node).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form as text. */
    public static String string(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /** SHA-256 of the canonical form, as 64 lower-case hex digits. */
    public static String sha256(JsonNode node) {
        return Hashing.sha256().hashBytes(bytes(node)).toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> writeArray(node, out);
            case STRING -> writeString(node.textValue(), out);
            case NUMBER -> writeNumber(node, out);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw new IllegalArgumentException("Not a JSON value: " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode node, StringBuilder out) {
        // TreeMap<String> sorts by UTF-16 code units, which is the order of RFC 8785 section 3.2.3.
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
        char before = '{';
        if (sorted.isEmpty()) {
            out.append('{');
        }
        for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
            out.append(before);
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            before = ',';
        }
        out.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder out) {
        out.append('[');
        for (Iterator<JsonNode> items = node.elements(); items.hasNext(); ) {
            write(items.next(), out);
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void writeNumber(JsonNode node, StringBuilder out) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > GREATEST) {
            throw new IllegalArgumentException("Number " + node.asText()
                    + " has no canonical form: expected an integer within ±(2^53-1), write it as a string");
        }
        out.append(node.longValue());
    }

    private static void writeString(String text, StringBuilder out) {
        int plain = plainStart(text);
        out.append('"').append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i = writePair(text, i, out);
            } else {
                writeCharacter(c, out);
            }
        }
        out.append('"');
    }

    /** How many characters stand before the first that may not be written as it is. Most texts have no such one. */
    private static int plainStart(String text) {
        int end = 0;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
    }

    private static int writePair(String text, int i, StringBuilder out) {
        int codePoint = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw new IllegalArgumentException("Text has a lone surrogate at index " + i + ", which UTF-8 cannot hold");
        }
        out.appendCodePoint(codePoint);
        return i + 1;
    }

    private static void writeCharacter(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
