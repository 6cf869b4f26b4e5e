package dev.shien.reporting.document;

import com.google.common.base.Ascii;

/**
 * The name of a file without folder and extension. It never holds what a user typed: lower-case letters, digits and
 * hyphens only, at most {@value #LONGEST}.
 *
 * @param value the name
 */
public record FileName(String value) {

    private static final int LONGEST = 60;

    /** Leaves room for what is added to name the files that belong to a document. */
    private static final int LONGEST_OF_ID = 40;

    /** Refuses any other character. */
    public FileName {
        if (!value.matches("[a-z0-9][a-z0-9-]*") || value.length() > LONGEST) {
            throw new IllegalArgumentException("Expected a file name of a-z, 0-9 and hyphens up to " + LONGEST
                    + " characters, was '" + value + "'");
        }
    }

    /** The name. */
    public static FileName of(String value) {
        return new FileName(value);
    }

    /**
     * A name made of a prefix and an id, where the id is plain and short enough; else of the prefix and a number.
     *
     * @param prefix plain words of ours
     * @param id an id that the programme gave
     * @param number stands for the id where that holds other characters
     */
    public static FileName from(String prefix, String id, int number) {
        String plain = Ascii.toLowerCase(id);
        boolean fits = plain.matches("[a-z0-9][a-z0-9-]*") && prefix.length() + plain.length() < LONGEST_OF_ID;
        return of(prefix + "-" + (fits ? plain : "no" + number));
    }

    @Override
    public String toString() {
        return value;
    }
}
