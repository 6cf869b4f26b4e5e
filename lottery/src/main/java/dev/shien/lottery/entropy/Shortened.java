package dev.shien.lottery.entropy;

/** Texts from outside as messages quote them. */
final class Shortened {

    private static final int LONGEST = 200;

    private Shortened() {}

    /** The text, or its beginning with the number of its characters. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return text.substring(0, end) + ".. (" + text.length() + " characters)";
    }
}
