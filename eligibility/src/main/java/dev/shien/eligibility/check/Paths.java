package dev.shien.eligibility.check;

import java.util.regex.Pattern;

/** Places in a pack's document as JSONPath (RFC 9535). */
final class Paths {

    private static final Pattern SHORT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Paths() {}

    /** The part of a list that has this name: {@code .facts[?@.name=='capital']}. */
    static String part(String list, String nameField, String name) {
        return "." + list + "[?@." + nameField + "==" + quoted(name) + "]";
    }

    /** The value of a list: {@code .values[?@=='TOKYO']}. */
    static String value(String list, String value) {
        return "." + list + "[?@==" + quoted(value) + "]";
    }

    /** The field of an object whose names are free. */
    static String field(String name) {
        return SHORT.matcher(name).matches() ? "." + name : "[" + quoted(name) + "]";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
