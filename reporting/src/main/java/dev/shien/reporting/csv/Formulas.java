package dev.shien.reporting.csv;

/**
 * Keeps text from being taken for a formula when a spreadsheet opens a file (CSV injection, CWE-1236).
 *
 * <p>Text is marked with one leading apostrophe, which spreadsheets take for "this is text", if its first character
 * that is no blank is one of {@code = + - @} or its full-width form {@code ＝ ＋ － ＠}, or if it begins with a tab, a
 * carriage return or a line feed (the list of OWASP's page "CSV Injection"). Text that itself begins with an apostrophe
 * is marked as well, so that {@link #unmark} gives back what was there in every case. Numbers and days that we write as
 * such are never marked.
 */
public final class Formulas {

    private static final char MARK = '\'';
    private static final String STARTS = "=+-@＝＋－＠";
    private static final String CONTROLS = "\t\r\n";

    private Formulas() {}

    /** The text, marked where a spreadsheet might take it for a formula. */
    public static String mark(String text) {
        return isDangerous(text) ? MARK + text : text;
    }

    /** The text without its mark: the inverse of {@link #mark}. */
    public static String unmark(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        String stripped = text.strip();
        return first == MARK
                || CONTROLS.indexOf(first) >= 0
                || (!stripped.isEmpty() && STARTS.indexOf(stripped.charAt(0)) >= 0);
    }
}
