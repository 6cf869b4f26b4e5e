package dev.shien.reporting.document;

import dev.shien.domain.reason.Text;

/**
 * A paragraph.
 *
 * @param text its words
 */
public record Paragraph(Text text) implements Block {

    /** A paragraph in both languages. */
    public static Paragraph of(String ja, String en) {
        return new Paragraph(Text.of(ja, en));
    }
}
