package dev.shien.lottery.verify;

/** Texts of a record as messages quote them. */
final class Quoted {

    private static final int LONGEST = 200;

    private Quoted() {}

    /** The text, or its beginning with the number of its characters. */
    static String of(Object value) {
        String text = value.toString();
        if (text.length() <= LONGEST) {
            return "'" + text + "'";
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return "'" + text.substring(0, end) + "..' (" + text.length() + " characters)";
    }
}
