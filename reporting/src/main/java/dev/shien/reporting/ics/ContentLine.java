package dev.shien.reporting.ics;

import dev.shien.reporting.internal.Plain;
import java.nio.charset.StandardCharsets;

/** Content lines of an iCalendar file: text is escaped (RFC 5545, section 3.3.11), long lines are folded (section 3.1). */
final class ContentLine {

    /** The most octets of a line, its end not counted; section 3.1. */
    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private ContentLine() {}

    /**
     * A line with its end, in as many pieces as it needs. A line may be folded between any two octets; here it never is within a
     * character, because some readers take each piece for a text of its own.
     */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length() + END.length());
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.append(END).toString();
    }

    /** A value of the type TEXT. Line breaks of any kind become {@code \n}; what no text may hold is as {@link Plain} prints it. */
    static String text(String value) {
        return Plain.printable(value.replace(END, "\n").replace('\r', '\n'))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
