package dev.shien.examples.input;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A column that a table may have.
 *
 * @param id the name by which the program asks for it
 * @param headers how it may be headed in the file, in any language
 * @param required whether a file without it is refused
 * @param kind how its cells are written
 */
public record Column(String id, ImmutableList<String> headers, boolean required, Kind kind) {

    /** How the cells of a column are written. */
    public enum Kind {
        /** Words, kept as they were written. */
        WORDS,
        /** Digits, letters and hyphens, which may come full-width and are read as half-width. */
        CODE
    }

    /** A column of words that must be there, headed by its own name. */
    public static Column words(String id) {
        return new Column(id, ImmutableList.of(id), true, Kind.WORDS);
    }

    /** A column of codes that must be there, headed by its own name. */
    public static Column code(String id) {
        return new Column(id, ImmutableList.of(id), true, Kind.CODE);
    }

    boolean isHeadedBy(String header) {
        return headers.stream().anyMatch(h -> key(h).equals(key(header)));
    }

    /** What is compared of a header: width, case and white space do not count. */
    static String key(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
