package dev.shien.reporting.document;

import dev.shien.domain.reason.Text;

/**
 * A column of a table.
 *
 * @param heading its heading
 * @param shown where it is shown
 * @param number whether it holds numbers, which stand on the right
 */
public record Column(Text heading, Shown shown, boolean number) {

    /** A column of words. */
    public static Column words(String ja, String en) {
        return new Column(Text.of(ja, en), Shown.EVERYWHERE, false);
    }

    /** A column of numbers. */
    public static Column number(String ja, String en) {
        return new Column(Text.of(ja, en), Shown.EVERYWHERE, true);
    }

    /** A column of numbers whose heading is a name. */
    public static Column number(Text heading) {
        return new Column(heading, Shown.EVERYWHERE, true);
    }

    /** The same, on the page alone. */
    public Column onPage() {
        return new Column(heading, Shown.PAGE, number);
    }

    /** The same, in the file alone. */
    public Column inFile() {
        return new Column(heading, Shown.FILE, number);
    }
}
