package dev.shien.examples.input;

import java.util.regex.Pattern;

/** How messages quote what a file holds. */
public enum Quoting {
    /** As it was written. */
    LITERAL {
        @Override
        String quoted(String written) {
            return "\"" + written + "\"";
        }
    },
    /** By its shape alone, because it may be personal: 0 for a digit, x for a letter, the rest as it is. */
    SHAPE {
        @Override
        String quoted(String written) {
            String letters = LETTER.matcher(written).replaceAll("x");
            return "of the shape '" + DIGIT.matcher(letters).replaceAll("0") + "'";
        }
    };

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}]");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    abstract String quoted(String written);
}
