package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The canonical form of RFC 8785 for objects, lists, texts, whole numbers, booleans and null. */
final class Canonical {

    private Canonical() {}

    static String string(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /**
     * The same for an object of which the canonical text of one field is known.
     *
     * @param name the name of that field
     */
    static String string(JsonNode object, String name, String text) {
        StringBuilder out = new StringBuilder();
        writeObject(object, name, text, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            writeObject(node, "", "", out);
        } else if (node.isArray()) {
            String before = "[";
            for (JsonNode item : node) {
                write(item, out.append(before));
                before = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isTextual()) {
            quote(node.textValue(), out);
        } else {
            // The shape was checked before: whole numbers, booleans and null are left.
            out.append(node.asText());
        }
    }

    /** No text of a field is empty, so that with an empty one none is known. */
    private static void writeObject(JsonNode object, String known, String text, StringBuilder out) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        // String sorts by UTF-16 code units, as section 3.2.3 asks.
        names.sort(null);
        String before = "{";
        for (String name : names) {
            quote(name, out.append(before));
            out.append(':');
            if (!text.isEmpty() && name.equals(known)) {
                out.append(text);
            } else {
                write(object.get(name), out);
            }
            before = ",";
        }
        out.append(names.isEmpty() ? "{}" : "}");
    }

    private static void quote(String text, StringBuilder out) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        out.append('"').append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\"\\\b\f\n\r\t".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(escape));
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }
}
