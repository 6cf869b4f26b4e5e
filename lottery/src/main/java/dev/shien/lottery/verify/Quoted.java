package dev.shien.lottery.verify;

import com.fasterxml.jackson.databind.JsonNode;

/** Texts of a record as messages quote them: what is long by its beginning, with the number of its characters. */
final class Quoted {

    private static final int LONGEST = 200;

    private Quoted() {}

    /** The text in quotation marks. */
    static String of(Object value) {
        return quoted("'", value.toString(), LONGEST);
    }

    /** A JSON value, which has marks of its own; missing, if there is none. */
    static String json(JsonNode value) {
        return bare(value.isMissingNode() ? "missing" : value.toString());
    }

    /** The text without marks. */
    static String bare(String text) {
        return bare(text, LONGEST);
    }

    /** The same, cut off after that many characters. */
    static String bare(String text, int longest) {
        return quoted("", text, longest);
    }

    private static String quoted(String mark, String text, int longest) {
        if (text.length() <= longest) {
            return mark + text + mark;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, longest));
        return mark + text.substring(0, end) + ".." + mark + " (" + text.length() + " characters)";
    }
}
